import type { Locale } from '#case'
import type { Tables } from '#knowledge'
import type { MatrixTest } from '../../shapes/matrix.ts'

/** Panels first, then the other companion tests, as the tables list them. */
export const matrixTests = ({ panels, companionTests }: Tables, locale: Locale): readonly MatrixTest[] => [
  ...panels.map(({ id, short, specimen }) => ({
    id,
    name: short,
    kind: 'panel' as const,
    specimens: [specimen === 'blood' ? ('blood' as const) : ('tissue' as const)],
  })),
  ...companionTests.map(({ id, name, specimen }) => ({
    id,
    name: name[locale],
    kind: 'single' as const,
    specimens: specimensOf(specimen ?? ''),
  })),
]

/** The table says it in words: `tissue / plasma`, `FFPE`, `blood (germline)`. */
function specimensOf(words: string): MatrixTest['specimens'] {
  const tissue = /tissue|ffpe|tumou?r|smear|cytolog/i.test(words)
  const blood = /plasma|blood/i.test(words)
  return [...(tissue ? (['tissue'] as const) : []), ...(blood ? (['blood'] as const) : [])]
}
