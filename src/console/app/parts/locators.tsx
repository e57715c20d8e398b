import type { Paragraph } from '../../shapes/explained.ts'
import { useWords, type WordTable } from '../locale.tsx'

const words = {
  unverified: { ja: '要確認', en: 'to be verified' },
} as const satisfies WordTable

interface Citing {
  readonly cites: readonly string[]
  /** Every paragraph of the answer, by id. */
  readonly among: Readonly<Record<string, Paragraph>>
}

/** The same for a statement that names its paragraphs by id. */
export const Cited = ({ cites, among }: Citing) => <Locators paragraphs={cites.flatMap(id => among[id] ?? [])} />

/** Where it is written; what nobody has read at the source says so. */
export function Locators({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  const say = useWords(words)
  const places = paragraphs.map(({ locator, confidence }) =>
    confidence === 'unverified' ? `${locator}・${say.unverified}` : locator,
  )
  return <span class="locators">{places.length > 0 && `［${[...new Set(places)].join('／')}］`}</span>
}
