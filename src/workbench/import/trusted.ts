import { isDeepStrictEqual } from 'node:util'
import type { CdxRow } from '#knowledge'

type Fields = Readonly<Record<string, unknown>>
export type Row = Fields & { readonly id: string }

export interface Trusted {
  readonly row: Row
  /** What the file claims and nobody has signed: `confidence`, or the test of a link. */
  readonly notTaken: readonly string[]
  /** The row says something else than before; whoever signed it signed something else. */
  readonly changed: boolean
}

const CONFIDENCE = ['unverified', 'secondary', 'primary']

/**
 * A row as it may be taken over from a file. What two people signed is taken as it is. Otherwise a row that is new or
 * changed is unverified, a link that was not approved is not approved now, and confidence only ever falls.
 */
export function trusted(row: Row, before: Row | undefined, signed: boolean): Trusted {
  const held = signed ? row : withLinksHeld(row, before)
  const changed = before === undefined || !isDeepStrictEqual(content(held), content(before))
  const lost = linksOf(row).filter((link, i) => link.standing !== linksOf(held)[i]?.standing)
  const notTaken = lost.map(link => link.test)
  if (signed || !('confidence' in row)) return { row: held, notTaken, changed }
  const rank = (value: unknown) => CONFIDENCE.indexOf(String(value))
  const ceiling = changed ? 'unverified' : before?.confidence
  const confidence = rank(row.confidence) > rank(ceiling) ? ceiling : row.confidence
  return {
    row: { ...held, confidence },
    notTaken: [...(confidence === row.confidence ? [] : ['confidence']), ...notTaken],
    changed,
  }
}

/** Everything but how sure we are and when somebody last looked. */
const content = ({ confidence: _confidence, checked: _checked, ...rest }: Fields) => rest

const linksOf = (row: Fields | undefined): CdxRow['tests'] =>
  row !== undefined && Array.isArray(row.tests) ? row.tests : []

/** The links that a file raises to `approved`, by test. */
export const newlyApproved = (row: Row, before: Row | undefined): readonly string[] =>
  linksOf(row)
    .filter(link => link.standing === 'approved' && !wasApproved(link.test, before))
    .map(link => link.test)

const wasApproved = (test: string, before: Row | undefined) =>
  linksOf(before).some(link => link.test === test && link.standing === 'approved')

function withLinksHeld(row: Row, before: Row | undefined): Row {
  if (!('tests' in row)) return row
  const unsigned = newlyApproved(row, before)
  return {
    ...row,
    tests: linksOf(row).map(link => (unsigned.includes(link.test) ? { ...link, standing: 'to-verify' } : link)),
  }
}
