import type { Expression } from '#case'
import type { Row } from '#knowledge'
import type { Chart } from '../read/chart.ts'
import { wordsOf } from '../read/coding.ts'
import { known } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import type { Observation } from '../read/resources.ts'
import { fold, says } from '../read/text.ts'
import { scoresIn } from './score.ts'
import { type Sign, said, signIn, signOf, type Valued } from './sign.ts'

const proteins: Readonly<Record<string, string>> = {
  ERBB2: 'HER2',
  CD274: 'PD-L1',
  CLDN18: 'CLDN18',
  KIT: 'KIT',
  FOLR1: 'FOLR1',
  ALK: 'ALK',
  ROS1: 'ROS1',
}

/** The protein a test sees on tissue, by staining or, for HER2, by in situ hybridization; nothing for any other test. */
export function proteinSeen({ method, genes }: Row<'companionTests'>): string | undefined {
  const stains = method === 'IHC' || (genes.includes('ERBB2') && bySitu(method))
  return stains && genes.length === 1 ? proteins[genes[0] ?? ''] : undefined
}

const bySitu = (method: string | null) => /FISH|ISH/.test(method ?? '')

/** Expression as the Observations of one test tell it; an entry each for TPS and CPS. What cannot be read is left open. */
export function expressionFound(
  all: readonly Observation[],
  protein: string,
  { method }: Row<'companionTests'>,
  chart: Chart,
): readonly Expression[] {
  const [first] = all
  const ref = first && refOf(first)
  if (protein === 'HER2')
    return [known({ protein, ...(bySitu(method) ? { ish: amplified(all) } : staining(all)), ref })]
  const result = all.flatMap(seen => signOf(seen) ?? [])[0]
  const scores = protein === 'PD-L1' ? all.flatMap(seen => scoresIn(seen, chart)) : []
  if (scores.length === 0) return [known({ protein, result, ref })]
  return scores.map(score => known({ protein, result, score, ref }))
}

/** Everything that has a value: the Observations and their components. */
const parts = (all: readonly Observation[]): readonly (Valued & Pick<Observation, 'code'>)[] =>
  all.flatMap(seen => [seen, ...seen.component])

const amplified = (all: readonly Observation[]): Sign | undefined => parts(all).flatMap(part => signOf(part) ?? [])[0]

const inSitu = /fish|d?ish(?![a-z])/

/** Score, amplification where it is told along with it, and the sign where that is all. */
function staining(all: readonly Observation[]): { [K in 'ihc' | 'ish' | 'result']: Expression[K] | undefined } {
  const clauses = parts(all).flatMap(part =>
    said(part)
      .flatMap(text => text.normalize('NFKC').split(/[、,;。/\n]/))
      .map(text => ({ text, situ: says([text, ...wordsOf(part.code)], inSitu) })),
  )
  const signs = (situ: boolean) => clauses.filter(one => one.situ === situ).flatMap(({ text }) => signIn(text) ?? [])[0]
  return {
    ihc: parts(all).flatMap(part => (says(wordsOf(part.code), inSitu) ? [] : (gradeOf(part) ?? [])))[0],
    ish: signs(true),
    result: signs(false) ?? all.flatMap(seen => signOf({ ...seen, valueString: undefined }) ?? [])[0],
  }
}

const grades = [0, 1, 2, 3] as const

function gradeOf(part: Valued): 0 | 1 | 2 | 3 | undefined {
  const number = part.valueInteger ?? part.valueQuantity?.value
  const texts = said(part).map(fold)
  const [found = number] = texts.flatMap(text => {
    const grade =
      /(?:ihc|免疫染色|スコア|score)(?:法)?\s?[:(=]?\s?([0-3])\s?\+?(?![0-9.])/.exec(text)?.[1] ??
      /(?:^|[\s/(])([0-3])\s?\+/.exec(text)?.[1] ??
      /^([0-3])$/.exec(text)?.[1]
    return grade === undefined ? [] : [Number(grade)]
  })
  return grades.find(grade => grade === found)
}
