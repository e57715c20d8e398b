import type { Alteration, Expression, Phrase, Results } from '#case'
import type { CdxRow } from '#knowledge'
import { isWanted } from '../shared/marker-found.ts'

const same = (text: string): Phrase => ({ ja: text, en: text })

/** What a test found of a row's marker, in a few words: `EGFR L858R`, `MSI-High`, `TMB 12/Mb`. Nothing where it found none. */
export function variantText({ marker }: Pick<CdxRow, 'marker'>, results: Results): Phrase | undefined {
  switch (marker.by) {
    case 'alteration': {
      const all = Array.isArray(results.alterations) ? results.alterations : []
      return together(
        all.filter(one => marker.anyOf.some(wanted => isWanted(one, wanted) === 'yes')).map(alterationText),
      )
    }
    case 'wild-type': {
      const all = Array.isArray(results.alterations) ? results.alterations : []
      const altered = all.filter(one => marker.genes.includes(one.gene))
      if (altered.length > 0) return together(altered.map(alterationText))
      return { ja: `${marker.genes.join('・')} 野生型`, en: `${marker.genes.join(', ')} wild type` }
    }
    case 'msi':
      if (results.msi !== undefined && results.msi !== 'not-stated') return instability[results.msi]
      return results.mmr === undefined || results.mmr === 'not-stated' ? undefined : mismatchRepair[results.mmr]
    case 'tmb':
      return typeof results.tmbPerMb === 'number' ? same(`TMB ${results.tmbPerMb}/Mb`) : undefined
    case 'hrd':
      return results.hrd === undefined || results.hrd === 'not-stated' ? undefined : hrd[results.hrd]
    case 'mmr':
      return results.mmr === undefined || results.mmr === 'not-stated' ? undefined : mismatchRepair[results.mmr]
    case 'expression': {
      const found = results.expression?.find(one => one.protein === marker.protein)
      return found && expressionText(found)
    }
    case 'methylation':
      return undefined
  }
}

const together = (phrases: readonly Phrase[]): Phrase | undefined =>
  phrases.length === 0
    ? undefined
    : {
        ja: [...new Set(phrases.map(one => one.ja))].join('、'),
        en: [...new Set(phrases.map(one => one.en))].join(', '),
      }

const instability = {
  high: same('MSI-High'),
  low: same('MSI-Low'),
  stable: same('MSS'),
  indeterminate: { ja: 'MSI 判定不能', en: 'MSI indeterminate' },
} as const

const mismatchRepair = {
  deficient: same('dMMR'),
  proficient: same('pMMR'),
} as const

const hrd = {
  positive: { ja: 'HRD 陽性', en: 'HRD positive' },
  negative: { ja: 'HRD 陰性', en: 'HRD negative' },
} as const

const kinds: Readonly<Record<string, Phrase>> = {
  mutation: { ja: '変異', en: 'mutation' },
  fusion: { ja: '融合', en: 'fusion' },
  amplification: { ja: '増幅', en: 'amplification' },
  loss: { ja: '欠失', en: 'loss' },
  'exon-skipping': { ja: 'エクソンスキッピング', en: 'exon skipping' },
}
const changes = {
  deletion: { ja: '欠失', en: 'deletion' },
  insertion: { ja: '挿入', en: 'insertion' },
} as const

function alterationText({ gene, kind, protein, exon, change, partner }: Alteration): Phrase {
  if (protein !== undefined && protein !== 'not-stated') return same(`${gene} ${protein}`)
  if (exon !== undefined && change !== undefined)
    return { ja: `${gene} エクソン${exon}${changes[change].ja}`, en: `${gene} exon ${exon} ${changes[change].en}` }
  const name = (kind !== undefined && kinds[kind]) || { ja: '異常', en: 'alteration' }
  const names = partner === undefined ? gene : `${gene}-${partner}`
  return { ja: `${names} ${name.ja}`, en: `${names} ${name.en}` }
}

function expressionText({ protein, result, ihc, ish, score }: Expression): Phrase {
  const positive = result === 'positive' || result === 'negative' ? result : undefined
  const parts = (ja: boolean) => [
    protein,
    ...(score ? [`${score.kind} ${score.value}`] : []),
    ...(typeof ihc === 'number' ? [`IHC ${ihc}${ihc > 0 ? '+' : ''}`] : []),
    ...(ish === 'positive' || ish === 'negative' ? [`ISH ${ja ? signs[ish] : ish}`] : []),
    ...(positive && score === undefined && ihc === undefined ? [ja ? signs[positive] : positive] : []),
  ]
  return { ja: parts(true).join(' '), en: parts(false).join(' ') }
}

const signs = { positive: '陽性', negative: '陰性' } as const
