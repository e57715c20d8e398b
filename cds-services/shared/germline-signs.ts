import { type Alteration, type IsoDate, type MissingFact, yearsBetween } from '#case'
import type { Row } from '#knowledge'

export interface GermlineSigns {
  readonly genes: readonly string[]
  readonly missing: readonly MissingFact[]
  /** Genes of the list whose fraction the report leaves out: no sign, and nothing against one. */
  readonly unstated: readonly string[]
}

interface Person {
  readonly birthDate: IsoDate | undefined
  readonly onset: IsoDate | undefined
}

/**
 * Which variants of a tumor-only panel our allele-fraction rule would suspect to be germline.
 * That such a panel calls a variant somatic is no knowledge: it has not looked at normal cells.
 * A fraction the report does not state is no sign; a kind it does not state may be a mutation; an age we do not know, or a
 * protein change we cannot read where the threshold hangs on it, leaves it open.
 */
export function germlineSigns(
  alterations: readonly Alteration[],
  rows: readonly Row<'germlineSigns'>[],
  person: Person,
): GermlineSigns {
  const read = alterations.map(found => ({ gene: found.gene, sign: signOf(found, rows, person) }))
  const signed = (wanted: 'suspected' | 'unstated') => [
    ...new Set(read.flatMap(({ gene, sign }) => (sign === wanted ? gene : []))),
  ]
  return {
    genes: signed('suspected'),
    unstated: signed('unstated'),
    missing: [...new Set(read.flatMap(({ sign }) => (typeof sign === 'object' ? sign.missing : [])))],
  }
}

function signOf(found: Alteration, rows: readonly Row<'germlineSigns'>[], { birthDate, onset }: Person) {
  const row = rows.find(one => one.gene === found.gene)
  const { kind, alleleFraction } = found
  if (row === undefined) return 'none'
  if (kind !== undefined && kind !== 'not-stated' && kind !== 'mutation') return 'none'
  if (alleleFraction === undefined) return { missing: 'profile.alterations.alleleFraction' } as const
  if (alleleFraction === 'not-stated') return 'unstated'
  if (alleleFraction < lowest(row)) return 'none'
  if (alleleFraction < row.snvFraction && found.protein === undefined)
    return { missing: 'profile.alterations.protein' } as const
  if (alleleFraction < (isIndel(found) ? row.indelFraction : row.snvFraction)) return 'none'
  if (kind === undefined) return { missing: 'profile.alterations.kind' } as const
  if (row.onsetBelowYears === null) return 'suspected'
  if (birthDate === undefined) return { missing: 'patient.birthDate' } as const
  if (onset === undefined) return { missing: 'tumor.onset' } as const
  return yearsBetween(birthDate, onset) < row.onsetBelowYears ? 'suspected' : 'none'
}

const lowest = (row: Row<'germlineSigns'>) => Math.min(row.indelFraction, row.snvFraction)

/** Where the report states no protein change the single-nucleotide threshold would miss indels: take the lower one. */
const isIndel = ({ protein }: Alteration) =>
  protein === undefined || protein === 'not-stated' || /del|ins|dup|fs/.test(protein)
