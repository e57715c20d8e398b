import type { Alteration, MissingFact, Profile } from '#case'
import type { CdxRow } from '#knowledge'

export type Found = 'yes' | 'no' | { readonly missing: MissingFact }

type Wanted = Extract<CdxRow['marker'], { by: 'alteration' }>['anyOf'][number]

/** Whether a panel result shows the genomic marker a drug row asks for. Markers no panel reports (protein expression) are never found here. */
export function markerFound(marker: CdxRow['marker'], profile: Profile): Found {
  if (marker.by === 'msi') return msiHigh(profile.msi)
  if (marker.by === 'tmb') return tmbAtLeast(marker.atLeastPerMb, profile.tmbPerMb)
  if (marker.by !== 'alteration') return 'no'
  const { alterations } = profile
  if (alterations === undefined) return { missing: 'profile.alterations' }
  if (alterations === 'not-stated') return 'no'
  return best(marker.anyOf.flatMap(wanted => alterations.map(found => isWanted(found, wanted))))
}

function msiHigh(msi: Profile['msi']): Found {
  if (msi === undefined || msi === 'indeterminate') return { missing: 'profile.msi' }
  return msi === 'high' ? 'yes' : 'no'
}

function tmbAtLeast(threshold: number, tmb: Profile['tmbPerMb']): Found {
  if (tmb === undefined) return { missing: 'profile.tmbPerMb' }
  return tmb !== 'not-stated' && tmb >= threshold ? 'yes' : 'no'
}

const best = (found: readonly Found[]): Found =>
  found.includes('yes') ? 'yes' : (found.find(one => typeof one === 'object') ?? 'no')

/** Whether one reported alteration is the one a row asks for; a detail the report leaves out stays open. */
export function isWanted(found: Alteration, wanted: Wanted): Found {
  const named = found.gene === wanted.gene || (wanted.kind === 'fusion' && found.partner === wanted.gene)
  if (!named) return 'no'
  if (found.kind === undefined || found.kind === 'not-stated') return { missing: 'profile.alterations.kind' }
  if (found.kind !== wanted.kind) return 'no'
  if (wanted.origin !== undefined && found.origin !== wanted.origin)
    return found.origin === undefined ? { missing: 'profile.alterations.origin' } : 'no'
  if (wanted.proteins === undefined && wanted.change === undefined) return 'yes'
  if (found.protein === undefined || found.protein === 'not-stated') return { missing: 'profile.alterations.protein' }
  const { protein } = found
  if (wanted.proteins !== undefined) return wanted.proteins.some(one => sameProtein(protein, one)) ? 'yes' : 'no'
  return inFrame(protein, wanted) ? 'yes' : 'no'
}

/** `V600X` stands for any residue at codon 600. */
const sameProtein = (found: string, wanted: string) =>
  wanted.endsWith('X') ? found.slice(0, -1) === wanted.slice(0, -1) && /[A-Z]$/.test(found) : found === wanted

/** An in-frame change within codons: `E746_A750del`, `D770_N771insSVD`, `S768_D770dup`. A delins counts as a deletion. */
function inFrame(protein: string, { change, codons }: Wanted): boolean {
  const parts = /^[A-Z](\d+)(?:_[A-Z](\d+))?(del|ins|dup)/.exec(protein)
  if (parts === null || codons === undefined || protein.includes('fs')) return false
  const [first, last] = [Number(parts[1]), Number(parts[2] ?? parts[1])]
  const kind = parts[3] === 'del' ? 'deletion' : 'insertion'
  return kind === change && first >= codons[0] && last <= codons[1]
}
