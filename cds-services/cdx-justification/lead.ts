import type { Note, Told } from '#cards'
import type { Locale, Phrase } from '#case'
import type { CdxRow } from '#knowledge'
import type { Review } from './claim-text.ts'
import { type JudgedDrug, judgedDrugs } from './judged-drugs.ts'
import { isJustified, type Outcome } from './outcome.ts'
import { factsIn, labelRow, proofOf, reviewOf, speaking } from './proof.ts'

/** Each drug in one line, worst first: test, specimen, variant, label, what the expert panel did; then the line for the claim. */
export const lead = (told: Told<Outcome>): readonly Note[] =>
  judgedDrugs(told).flatMap(one => {
    if (isJustified(one.outcome)) return [proof(one, told), ...claim(one, told)]
    if (one.outcome === 'to-verify') return [proof(one, told)]
    return one.outcome === told.outcome ? [] : [inShort(one, told)]
  })

function proof(judged: JudgedDrug, told: Told<Outcome>): Note {
  const { k, words } = told
  const row = k.cdx.find(one => one.id === proofOf(judged, k).row) ?? k.cdx.find(one => one.id === labelRow(judged))
  const parts = (locale: Locale) => [finding(judged, told, locale), label(row, locale), standing(judged)[locale]]
  const drug = words.drug(judged.drug)
  return {
    text: { ja: `${drug}：${parts('ja').join('。')}`, en: `${drug}: ${parts('en').join('. ')}` },
    // Enough to look the use up; the paragraphs stand with the reasons.
    ...(row && { cites: [row.cites[0], ...row.cites.slice(1, 2)] }),
  }
}

function claim(judged: JudgedDrug, { k, words }: Told<Outcome>): readonly Note[] {
  const { claimText: text } = proofOf(judged, k)
  const drug = words.drug(judged.drug)
  return text === undefined
    ? []
    : [{ text: { ja: `摘要欄の案（${drug}）：${text}`, en: `For the claim (${drug}): ${text}` } }]
}

/** What was found, by which test, on which specimen. */
function finding(judged: JudgedDrug, { words }: Told<Outcome>, locale: Locale): string {
  const { test, specimenOn, variantJa, variantEn } = factsIn(speaking(judged))
  const name = words.test(String(test))
  return locale === 'ja'
    ? `${name}（検体採取日 ${specimenOn ?? '記録になし'}）で${variantJa}`
    : `${variantEn} by ${name} (specimen of ${specimenOn ?? 'unrecorded date'})`
}

const label = (row: CdxRow | undefined, locale: Locale) =>
  locale === 'ja' ? `効能：${row?.indication.ja ?? ''}` : `Label: ${row?.indication.en ?? ''}`

const on = ({ on: day }: Review, ja: string, en: string): Phrase => ({
  ja: day ? `${ja}（${day}）` : ja,
  en: day ? `${en} (${day})` : en,
})

/** On what the result may be used. */
function standing({ finding: asked, outcome }: JudgedDrug): Phrase {
  if (outcome === 'to-verify') return names['to-verify']
  const done = reviewOf(asked, outcome)
  if (outcome === 'justified-deemed')
    return on(done, 'エキスパートパネルが推奨（みなしCDx）', 'Recommended by the expert panel (deemed companion test)')
  if (done.as === 'none')
    return { ja: 'エキスパートパネルは不要（コンパニオン検査）', en: 'No expert panel needed (companion test)' }
  return done.as === 'waived'
    ? { ja: 'エキスパートパネルは省略できる場合に当たる', en: 'The expert panel may be waived' }
    : on(done, 'エキスパートパネルで検討済み', 'Reviewed by the expert panel')
}

const names: Readonly<Record<Exclude<Outcome, `justified-${string}`>, Phrase>> = {
  contradicted: { ja: '検査結果と合いません', en: 'the result speaks against it' },
  'masked-result': { ja: '結果を投与の判断に使えません', en: 'the result may not decide treatment' },
  'label-mismatch': { ja: '効能に合いません', en: 'not within the label' },
  'no-result': { ja: 'コンパニオン検査の結果がありません', en: 'no companion-test result' },
  'cannot-tell': { ja: '判断できません', en: 'cannot tell' },
  'to-verify': { ja: 'コンパニオン検査かどうか要確認です', en: 'whether it is the companion test is to be verified' },
}

const inShort = ({ drug, outcome }: JudgedDrug, { words }: Told<Outcome>): Note => {
  const said = isJustified(outcome) ? undefined : names[outcome as keyof typeof names]
  return { text: { ja: `${words.drug(drug)}：${said?.ja ?? ''}`, en: `${words.drug(drug)}: ${said?.en ?? ''}` } }
}
