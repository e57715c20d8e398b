import type { Note, Told } from '#cards'
import type { Locale, Phrase } from '#case'
import { type RegisterRow, type RegisterStep, registerRow } from './register-row.ts'

type StepName = Exclude<keyof RegisterRow, 'panel' | 'consent' | 'pointsAtRisk'>

/** What a step of the register is called, in its order. */
const names: Readonly<Record<StepName, Phrase>> = {
  ordered: { ja: '検体提出（オーダー日）', en: 'sent (day of the order)' },
  resultReceived: { ja: '結果', en: 'result' },
  sequenceData: { ja: '配列データ提出', en: 'sequence data' },
  ccatReport: { ja: 'C-CAT調査結果', en: 'C-CAT report' },
  review: { ja: 'エキスパートパネル', en: 'expert panel' },
  explained: { ja: '文書での説明', en: 'explained' },
  clinicalData: { ja: '臨床情報提出', en: 'clinical data' },
  laterExplanation: { ja: '後日の説明', en: 'later explanation' },
}

const states: Readonly<Record<RegisterStep['state'], Phrase>> = {
  done: { ja: '済（日付の記録なし）', en: 'done, day not on record' },
  open: { ja: '未', en: 'not done' },
  'not-needed': { ja: '不要', en: 'not needed' },
  unknown: { ja: '記録なし', en: 'not on record' },
}

/** The dates of the register in one line. */
export function registerLine({ c, k }: Pick<Told, 'c' | 'k'>): readonly Note[] {
  const row = registerRow(c, k)
  if (row === undefined) return []
  const said = (locale: Locale) =>
    (Object.keys(names) as StepName[])
      .filter(name => name !== 'laterExplanation' || row[name].state === 'done')
      .map(name => `${names[name][locale]} ${stepIn(row, name, locale)}`)
      .join(locale === 'ja' ? '／' : ' / ')
  return [
    {
      text: { ja: `管理簿：${said('ja')}`, en: `Register: ${said('en')}` },
      cites: ['registration/register-2020', 'fee-2024/d006-19/3', 'fee-2026/d006-19/1-u'],
    },
  ]
}

function stepIn(row: RegisterRow, name: StepName, locale: Locale): string {
  const { state, on } = row[name]
  const waived = name === 'review' && row.review.by === 'waiver' ? { ja: '省略 ', en: 'waived ' }[locale] : ''
  return `${waived}${state === 'done' && on !== undefined ? on : states[state][locale]}`
}
