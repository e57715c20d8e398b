import type { Tables } from './tables.ts'

const types = {
  date: 'date',
  text: 'string',
  'whole-number': 'integer',
  number: 'decimal',
  'yes-no': 'boolean',
  code: 'open-choice',
} as const

const groups = {
  consent: '同意',
  register: '管理簿',
  basic: '基本情報',
  background: '患者背景',
  specimen: '検体',
  therapy: '薬物療法',
  review: 'エキスパートパネルの結果',
  outcome: '転帰',
} as const

/** The form of the C-CAT registration as a FHIR Questionnaire, one group for each group of the table of items. */
export const registrationQuestionnaire = ({ registrationItems }: Pick<Tables, 'registrationItems'>) => ({
  resourceType: 'Questionnaire' as const,
  id: 'ccat-registration',
  language: 'ja',
  url: 'https://w3id.org/shirube/fhir/Questionnaire/ccat-registration',
  version: '0.1.0',
  name: 'ShirubeCcatRegistration',
  title: 'C-CAT登録と管理簿の入力票',
  status: 'active' as const,
  experimental: false,
  date: '2026-11-26',
  publisher: 'Shirube',
  description:
    'C-CATへの登録と管理簿の項目。公式の臨床情報収集項目一覧表とは照らしていない（要確認）。Items of the C-CAT registration and of the register; not compared with the official list (to be verified).',
  copyright:
    '© Shirube contributors. 本文は CC BY 4.0 で利用できる。Text licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).',
  item: (Object.keys(groups) as (keyof typeof groups)[]).map(group => ({
    linkId: group,
    text: groups[group],
    type: 'group' as const,
    item: registrationItems
      .filter(row => row.group === group)
      .map(row => ({
        linkId: row.id,
        text: row.confidence === 'unverified' ? `${row.name.ja}（要確認）` : row.name.ja,
        type: types[row.answer],
        ...(row.id === 'earlier-regimens' && { repeats: true }),
      })),
  })),
})
