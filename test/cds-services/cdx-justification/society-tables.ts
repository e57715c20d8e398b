import type { Row, Tables } from '#knowledge'
import { tables } from '#test/rule-test'

type SocietyUse = Row<'societyUses'>

/** Made up for the tests: our own table holds no row until a hospital loads the societies' list. */
const row: SocietyUse = {
  id: 'TEST-BREAST-PIK3CA-CAP',
  drugs: ['capivasertib'],
  tumors: ['breast'],
  except: [],
  marker: { by: 'alteration', anyOf: [{ gene: 'PIK3CA', kind: 'mutation' }] },
  detail: { ja: 'PIK3CA変異', en: 'PIK3CA mutation' },
  panels: ['ncc-oncopanel'],
  list: { ja: '試験用の一覧', en: 'a list made up for tests' },
  from: '2025-06-11',
  until: null,
  cites: ['report-2025/5'],
  checked: '2026-06-01',
  confidence: 'secondary',
}

const holding = (...societyUses: readonly SocietyUse[]): Tables => ({ ...tables, societyUses })

/** Our tables with that row signed by two people, beside one for another drug that nobody has signed; or with it unsigned. */
export const signedTables = holding(row, {
  ...row,
  id: 'TEST-BREAST-PIK3CA-FUL',
  drugs: ['fulvestrant'],
  confidence: 'unverified',
})
export const unsignedTables = holding({ ...row, confidence: 'unverified' })
