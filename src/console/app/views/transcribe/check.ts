import type { Terms } from '../../../shapes/terms.ts'
import { symbolOf } from './term.ts'
import { candidatesOf, genesIn, type Transcript } from './transcript.ts'

/** What decides, read from the report once more by another person who does not see the first reading. */
export interface Check {
  readonly performer: string
  readonly secondary: string
  readonly genes: string
  /** How many candidate drugs the report names. */
  readonly count: string
  /** By candidate. */
  readonly reach: Readonly<Record<string, string>>
  readonly cdxFit: Readonly<Record<string, string>>
}

export const emptyCheck: Check = { performer: '', secondary: '', genes: '', count: '', reach: {}, cdxFit: {} }

export function missingInCheck(check: Check, first: Transcript): ReadonlySet<string> {
  const { performer, secondary, genes, count, reach, cdxFit } = check
  const faults: readonly (readonly [string, boolean])[] = [
    ['performer', performer === ''],
    // One pair of eyes is no check.
    ['samePerson', performer !== '' && performer === first.performer],
    ['secondary', secondary === ''],
    ['genes', secondary === 'suspected' && genesIn(genes).length === 0],
    ['count', !/^\d+$/.test(count.normalize('NFKC').trim())],
    ...candidatesOf(first).flatMap(({ id }): (readonly [string, boolean])[] => [
      [`${id} reach`, !reach[id]],
      [`${id} cdxFit`, !cdxFit[id]],
    ]),
  ]
  return new Set(faults.flatMap(([field, faulty]) => (faulty ? [field] : [])))
}

export interface Difference {
  readonly field: 'secondary' | 'genes' | 'count' | 'reach' | 'cdxFit'
  readonly drug?: string
  readonly first: string
  readonly second: string
}

/** Where the two readings differ, field by field. Two names of one gene do not. */
export function differencesOf(first: Transcript, check: Check, terms: Terms): readonly Difference[] {
  const candidates = candidatesOf(first)
  const genes = (secondary: string, text: string) => (secondary === 'suspected' ? symbolsIn(text, terms).join(' ') : '')
  const pairs: readonly Difference[] = [
    { field: 'secondary', first: first.secondary, second: check.secondary },
    { field: 'genes', first: genes(first.secondary, first.genes), second: genes(check.secondary, check.genes) },
    { field: 'count', first: String(candidates.length), second: String(Number(check.count.normalize('NFKC'))) },
    ...candidates.flatMap(({ id, drug, reach, cdxFit }): Difference[] => [
      { field: 'reach', drug, first: reach, second: check.reach[id] ?? '' },
      { field: 'cdxFit', drug, first: cdxFit, second: check.cdxFit[id] ?? '' },
    ]),
  ]
  return pairs.filter(pair => pair.first !== pair.second)
}

const symbolsIn = (text: string, terms: Terms): readonly string[] =>
  [...new Set(genesIn(text).map(gene => symbolOf(gene, terms)))].sort()
