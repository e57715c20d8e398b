import type { Note, Told } from '#cards'
import { genesOf } from '../signs.ts'

/** Genes for which the guideline wants more than the variant: the phenotype, or a second altered allele. */
export function phenotype(told: Told): readonly Note[] {
  const rows = told.k.germlineSigns.filter(row => genesOf(told).includes(row.gene))
  const named = (wanted: (row: (typeof rows)[number]) => boolean) => rows.filter(wanted).map(row => row.gene)
  const seen = named(row => row.phenotype)
  const both = named(row => row.biallelicOnly)
  return [
    ...(seen.length > 0
      ? [
          {
            text: {
              ja: `${seen.join('、')}は、表現型（年齢、腫瘍の種類、家族歴など）とあわせて判断します`,
              en: `${seen.join(', ')}: to be judged together with the phenotype (age, tumors, family history)`,
            },
            cites: ['pgpv-2025/list'] as const,
          },
        ]
      : []),
    ...(both.length > 0
      ? [
          {
            text: {
              ja: `${both.join('、')}は、両方のアレルに病的変異があるときだけが対象です`,
              en: `${both.join(', ')}: only where both alleles carry a pathogenic variant`,
            },
            cites: ['pgpv-2025/list'] as const,
          },
        ]
      : []),
  ]
}
