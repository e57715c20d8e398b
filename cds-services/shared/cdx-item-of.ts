import type { CdxRow } from '#knowledge'

const byGene: Readonly<Record<string, string>> = {
  EGFR: 'EGFR',
  BRAF: 'BRAF',
  ERBB2: 'HER2',
  BRCA1: 'BRCA1-2',
  BRCA2: 'BRCA1-2',
  AKT1: 'AKT1',
  PIK3CA: 'PIK3CA',
  PTEN: 'PTEN',
  ESR1: 'ESR1',
  IDH1: 'IDH1',
  EZH2: 'EZH2',
  FGFR3: 'FGFR3',
  RET: 'RET',
}
const byFusion: Readonly<Record<string, string>> = {
  ROS1: 'ROS1-fusion',
  ALK: 'ALK-fusion',
  RET: 'RET-fusion',
  FGFR2: 'FGFR2-fusion',
  FGFR3: 'FGFR3',
  NTRK1: 'NTRK-fusion',
  NTRK2: 'NTRK-fusion',
  NTRK3: 'NTRK-fusion',
}

/** The items (biomarker code system) under which the marker of a drug row is ordered and billed. */
export function cdxItemsOf({ marker }: CdxRow): readonly string[] {
  if (marker.by === 'msi') return ['MSI']
  if (marker.by === 'tmb') return ['TMB']
  if (marker.by === 'hrd') return ['HRD']
  if (marker.by === 'wild-type') return marker.genes.some(gene => gene.endsWith('RAS')) ? ['RAS'] : []
  if (marker.by !== 'alteration') return []
  return [...new Set(marker.anyOf.flatMap(one => itemOf(one.gene, one.kind, one.proteins) ?? []))]
}

function itemOf(gene: string, kind: string, proteins: readonly string[] = []): string | undefined {
  if (kind === 'fusion') return byFusion[gene]
  if (gene === 'MET' && kind === 'exon-skipping') return 'MET-ex14'
  if (gene === 'KRAS') return proteins.includes('G12C') ? 'KRAS-G12C' : 'RAS'
  return byGene[gene]
}
