import type { Alteration, Results } from '#case'
import type { CdxRow } from '#knowledge'
import { expressionFound } from './expression-found.ts'
import type { Found } from './found.ts'

type Wanted = Extract<CdxRow['marker'], { by: 'alteration' }>['anyOf'][number]

/** Whether a result shows the marker a drug row asks for, whichever test gave it. What the test does not state is not found. */
export function markerFound(marker: CdxRow['marker'], results: Results): Found {
  switch (marker.by) {
    case 'alteration':
      return alterationFound(marker.anyOf, results.alterations)
    case 'wild-type':
      return wildType(marker.genes, results)
    case 'msi':
      if (results.msi === undefined) return byMismatchRepair(results.mmr)
      if (results.msi === 'indeterminate') return { missing: 'profile.msi' }
      return results.msi === 'high' ? 'yes' : 'no'
    case 'tmb':
      if (results.tmbPerMb === undefined) return { missing: 'profile.tmbPerMb' }
      return results.tmbPerMb !== 'not-stated' && results.tmbPerMb >= marker.atLeastPerMb ? 'yes' : 'no'
    case 'hrd':
      return results.hrd === 'positive' ? 'yes' : 'no'
    case 'mmr':
      return results.mmr === marker.value ? 'yes' : 'no'
    case 'expression':
      return expressionFound(marker, results.expression ?? [])
    case 'methylation':
      return 'no'
  }
}

function alterationFound(anyOf: readonly Wanted[], alterations: Results['alterations']): Found {
  if (alterations === undefined) return { missing: 'profile.alterations' }
  if (alterations === 'not-stated') return 'no'
  return best(anyOf.flatMap(wanted => alterations.map(found => isWanted(found, wanted))))
}

/** Wild type has to be said, gene by gene; a variant of one of them settles it. */
function wildType(genes: readonly string[], { alterations, absent = [] }: Results): Found {
  if (alterations === undefined) return { missing: 'profile.alterations' }
  const altered = alterations === 'not-stated' ? [] : alterations
  if (altered.some(one => genes.includes(one.gene))) return 'no'
  return genes.every(gene => absent.some(one => one.gene === gene)) ? 'yes' : { missing: 'profile.alterations' }
}

/** Companion tests for MSI-high include immunohistochemistry, which reports deficient mismatch repair instead. */
const byMismatchRepair = (mmr: Results['mmr']): Found =>
  mmr === 'deficient' ? 'yes' : mmr === 'proficient' ? 'no' : { missing: 'profile.msi' }

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
  if (found.protein === undefined || found.protein === 'not-stated') return namedByExon(found, wanted)
  const { protein } = found
  if (wanted.proteins !== undefined) return wanted.proteins.some(one => sameProtein(protein, one)) ? 'yes' : 'no'
  return inFrame(protein, wanted) ? 'yes' : 'no'
}

/** Reports may name the exon and the change instead of the protein: EGFR exon 19 deletion. */
function namedByExon({ exon, change }: Alteration, wanted: Wanted): Found {
  if (wanted.change === undefined || exon === undefined || change === undefined)
    return { missing: 'profile.alterations.protein' }
  return exon === wanted.exon && change === wanted.change ? 'yes' : 'no'
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
