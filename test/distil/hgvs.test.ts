import { expect, it } from 'vitest'
import { proteinChange } from '../../src/distil/report/hgvs.ts'

it.each([
  ['NP_005219.2:p.Leu858Arg', 'L858R'],
  ['p.(Leu858Arg)', 'L858R'],
  ['NP_004647.1:p.(Gln590Ter)', 'Q590*'],
  ['p.Q590X', 'Q590*'],
  ['L858R', 'L858R'],
  ['EGFR L858R', 'L858R'],
  ['ｐ．Ｌ８５８Ｒ', 'L858R'],
  ['p.Glu746_Ala750del', 'E746_A750del'],
  ['p.Glu746_Ser752delinsVal', 'E746_S752delinsV'],
  ['p.Asp770_Asn771insSerValAsp', 'D770_N771insSVD'],
  ['p.Ser768_Asp770dup', 'S768_D770dup'],
  ['NM_000251.3(MSH2):c.1832del (p.Val611fs)', 'V611fs'],
  ['p.Val611GlyfsTer2', 'V611fs*2'],
  ['NP_001175.2:p.R960fs*2', 'R960fs*2'],
  ['p.?', undefined],
  ['p.=', undefined],
  ['NM_004656.4:c.1768C>T', undefined],
  ['NC_000007.13:g.55259515T>G', undefined],
  ['B2M', undefined],
  ['exon 19 deletion', undefined],
  ['EGFR L858R陽性', 'L858R'],
  ['p.L858R変異', 'L858R'],
])('%s is %s', (text, change) => expect(proteinChange(text)).toBe(change))
