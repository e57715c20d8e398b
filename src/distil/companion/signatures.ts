import type { Results } from '#case'
import { wordsOf } from '../read/coding.ts'
import type { Observation } from '../read/resources.ts'
import { fold, says } from '../read/text.ts'
import { instability } from '../report/signatures.ts'
import { said, signIn, signOf, type Valued } from './sign.ts'

const first = <T>(all: readonly Observation[], read: (seen: Observation) => T | undefined): T | undefined =>
  all.flatMap(seen => read(seen) ?? [])[0]

/** An MSI kit answers MSI-H or not; positive is MSI-H. */
export const msiFound = (all: readonly Observation[]): Results['msi'] =>
  first(all, seen => instability(seen) ?? bySign(signOf(seen), 'high' as const, 'stable' as const))

/** Mismatch repair proteins: as a whole, else one that is lost, or all that are kept. */
export const mmrFound = (all: readonly Observation[]): Results['mmr'] => first(all, whole) ?? proteinByProtein(all)

type Repair = 'deficient' | 'proficient'

function whole(seen: Valued): Repair | undefined {
  const text = said(seen).map(fold).join(' / ')
  const named = /(?<![a-z])d ?mmr|deficien|欠損/.test(text)
    ? ('deficient' as const)
    : /(?<![a-z])p ?mmr|proficien/.test(text)
      ? ('proficient' as const)
      : undefined
  if (named === undefined) return undefined
  return signIn(text) !== 'negative' ? named : named === 'deficient' ? 'proficient' : 'deficient'
}

const proteins = [/mlh1/, /pms2/, /msh2/, /msh6/]

function proteinByProtein(all: readonly Observation[]): Repair | undefined {
  const parts = all.flatMap(seen => [seen, ...seen.component])
  const kept = proteins.map(
    protein => parts.filter(({ code }) => says(wordsOf(code), protein)).flatMap(part => isKept(part) ?? [])[0],
  )
  if (kept.includes(false)) return 'deficient'
  return kept.every(one => one === true) ? 'proficient' : undefined
}

/** Positive and negative are of the staining here: stained is kept. */
function isKept(part: Valued): boolean | undefined {
  if (says(said(part), /消失|低下|欠失|\bloss\b|\blost\b/)) return false
  return says(said(part), /保持|正常|retained|intact|preserved/) ? true : bySign(signOf(part), true, false)
}

/** Homologous recombination deficiency as it is called; a bare score is not, for want of a threshold that we could cite. */
export const hrdFound = (all: readonly Observation[]): Results['hrd'] =>
  first(all, seen => {
    const about = [...wordsOf(seen.code), ...said(seen)]
    return says(about, /brca/) && !says(said(seen), /hrd|相同組換え/) ? undefined : hrdSign(seen)
  })

function hrdSign(seen: Observation): Results['hrd'] {
  const clauses = said(seen).flatMap(text => text.normalize('NFKC').split(/[、,;。\n/]/))
  const [own] = clauses.filter(text => says([text], /hrd|相同組換え/)).flatMap(text => signIn(text) ?? [])
  return own ?? signOf(seen)
}

const bySign = <P, N>(sign: 'positive' | 'negative' | undefined, positive: P, negative: N): P | N | undefined =>
  sign === undefined ? undefined : sign === 'positive' ? positive : negative
