import { type IsoDate, isIsoDate } from '#case'

/** A candidate drug as printed on the report; what is not printed stays empty. */
export interface Candidate {
  readonly id: string
  readonly drug: string
  readonly reach: string
  readonly cdxFit: string
  readonly level: string
  readonly gene: string
}

/** The report as the first person reads it from paper or PDF. */
export interface Transcript {
  readonly performer: string
  /** Reference of the panel's order. */
  readonly order: string
  readonly issued: string
  readonly secondary: string
  readonly genes: string
  /** `listed`, or `no-candidate`: nothing usable, trials included. */
  readonly drugs: string
  readonly candidates: readonly Candidate[]
  readonly omission: string
}

export const emptyCandidate = (id: string): Candidate => ({ id, drug: '', reach: '', cdxFit: '', level: '', gene: '' })

export const emptyTranscript = (id: string): Transcript => ({
  performer: '',
  order: '',
  issued: '',
  secondary: '',
  genes: '',
  drugs: '',
  candidates: [emptyCandidate(id)],
  omission: '',
})

/** The candidates that count: none where the report says that there are none. */
export const candidatesOf = ({ drugs, candidates }: Transcript) => (drugs === 'listed' ? candidates : [])

/** Gene symbols as they are compared and written: width aside, in capitals, each once. */
export const genesIn = (text: string): readonly string[] =>
  [
    ...new Set(
      text
        .normalize('NFKC')
        .toUpperCase()
        .split(/[\s,、・/]+/),
    ),
  ]
    .filter(Boolean)
    .sort()

/** The fields that still have to be filled in, or hold what cannot be. */
export function missingIn(given: Transcript, today: IsoDate): ReadonlySet<string> {
  const { performer, order, issued, secondary, genes, drugs } = given
  const faults: readonly (readonly [string, boolean])[] = [
    ['performer', performer === ''],
    ['order', order === ''],
    ['issued', !isIsoDate(issued) || issued > today],
    ['secondary', secondary === ''],
    ['genes', secondary === 'suspected' && genesIn(genes).length === 0],
    ['drugs', drugs === ''],
    ...candidatesOf(given).flatMap(({ id, drug, reach, cdxFit }): (readonly [string, boolean])[] => [
      [`${id} drug`, drug.trim() === ''],
      [`${id} reach`, reach === ''],
      [`${id} cdxFit`, cdxFit === ''],
    ]),
  ]
  return new Set(faults.flatMap(([field, faulty]) => (faulty ? [field] : [])))
}
