import { ruleTest } from '#test/rule-test'
import { candidateGenesFound } from '../../../cds-services/ep-waiver/rules/candidate-genes-found.ts'

const egfr = { drug: 'osimertinib', gene: 'EGFR' } as const
const found = (...genes: string[]) => ({
  profile: { alterations: genes.map(gene => ({ gene, kind: 'mutation' as const })) },
})

ruleTest(candidateGenesFound, [
  ['no report', {}, ['ccat.candidates']],
  ['no result', { ccat: { candidates: [egfr] } }, ['profile.alterations']],
  [
    'a candidate whose gene was not read',
    { ccat: { candidates: [{ drug: 'osimertinib' }] }, ...found('EGFR') },
    ['ccat.candidates'],
  ],
  [
    'the gene is among the variants found',
    { ccat: { candidates: [egfr] }, ...found('TP53', 'EGFR') },
    'candidate-genes-found',
  ],
  ['the gene is not among them', { ccat: { candidates: [egfr] }, ...found('TP53') }, 'candidate-gene-not-found'],
  [
    'one of two candidates stray',
    { ccat: { candidates: [egfr, { drug: 'alectinib', gene: 'ALK' }] }, ...found('EGFR') },
    'candidate-gene-not-found',
  ],
  [
    'nothing found, and a candidate',
    { ccat: { candidates: [egfr] }, profile: { alterations: [] } },
    'candidate-gene-not-found',
  ],
  [
    'the gene is the partner of a fusion',
    {
      ccat: { candidates: [{ drug: 'alectinib', gene: 'ALK' }] },
      profile: { alterations: [{ gene: 'EML4', kind: 'fusion', partner: 'ALK' }] },
    },
    'candidate-genes-found',
  ],
  [
    'the result lists no discrete variants',
    { ccat: { candidates: [egfr] }, profile: { alterations: 'not-stated' } },
    'variants-not-stated',
  ],
  [
    'MSI is no gene',
    { ccat: { candidates: [{ drug: 'pembrolizumab', gene: 'MSI' }] }, ...found('TP53') },
    'candidate-genes-found',
  ],
  [
    'the report names no gene',
    { ccat: { candidates: [{ drug: 'pembrolizumab', gene: 'not-stated' }] }, ...found('TP53') },
    'candidate-genes-found',
  ],
  ['no candidate', { ccat: { candidates: [] }, ...found('TP53') }, 'no-candidate-to-compare'],
  ['no candidate, the variants not read', { ccat: { candidates: [] } }, ['profile.alterations']],
])
