import type { Note, Told } from '#cards'
import type { Locale, Phrase } from '#case'
import type { CdxRow } from '#knowledge'
import { decisive } from '#rule'
import type { Review } from './claim-text.ts'
import { type JudgedDrug, judgedDrugs } from './judged-drugs.ts'
import { isJustified, type Outcome } from './outcome.ts'
import { factsIn, labelRow, proofOf, reviewOf, speaking } from './proof.ts'

/**
 * What the reasons do not say: every drug that is better off than those the card is about, worst first, and the lines for
 * the claim. Drugs of which the same is to be said share a line.
 */
export const lead = (told: Told<Outcome>): readonly Note[] => {
  const drugs = judgedDrugs(told)
  const beside = Map.groupBy(
    drugs.filter(one => one.outcome !== told.outcome),
    one => one.outcome,
  )
  return [
    ...[...beside].flatMap(([outcome, group]) =>
      isUnsupported(outcome) ? [inShort(outcome, group, told)] : group.map(one => proof(one, told)),
    ),
    ...drugs.filter(one => isJustified(one.outcome)).flatMap(one => claim(one, told)),
    ...(told.outcome === 'to-verify' ? drugs.filter(one => one.outcome === told.outcome) : []).map(one =>
      use(one, told),
    ),
  ]
}

function proof(judged: JudgedDrug, told: Told<Outcome>): Note {
  const row = rowOf(judged, told)
  const parts = (locale: Locale) => [finding(judged, told, locale), label(row, locale), standing(judged)[locale]]
  const drug = told.words.drug(judged.drug)
  return {
    text: { ja: `${drug}：${parts('ja').join('。')}`, en: `${drug}: ${parts('en').join('. ')}` },
    ...sourceOf(row),
  }
}

/** The line for the claim, with the source by which our table takes the test for a companion. */
function claim(judged: JudgedDrug, told: Told<Outcome>): readonly Note[] {
  const { claimText: text } = proofOf(judged, told.k)
  const drug = told.words.drug(judged.drug)
  return text === undefined
    ? []
    : [
        {
          text: { ja: `摘要欄の案（${drug}）：${text}`, en: `For the claim (${drug}): ${text}` },
          ...sourceOf(rowOf(judged, told)),
        },
      ]
}

/** Where it is to be verified that the test is the companion, the use and where our table has it from. */
function use(judged: JudgedDrug, told: Told<Outcome>): Note {
  const row = rowOf(judged, told)
  const drug = told.words.drug(judged.drug)
  return { text: { ja: `${drug}の${label(row, 'ja')}`, en: `${drug}. ${label(row, 'en')}` }, ...sourceOf(row) }
}

const rowOf = (judged: JudgedDrug, { k }: Told<Outcome>) =>
  k.cdx.find(one => one.id === proofOf(judged, k).row) ?? k.cdx.find(one => one.id === labelRow(judged))

/** Enough to look the use up; the paragraphs stand with the reasons. */
const sourceOf = (row: CdxRow | undefined): Pick<Note, 'cites'> =>
  row === undefined ? {} : { cites: [row.cites[0], ...row.cites.slice(1, 2)] }

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
  if (outcome === 'to-verify')
    return {
      ja: 'コンパニオン検査かどうか要確認です',
      en: 'Whether it is the companion test is to be verified',
    }
  const done = reviewOf(asked, outcome)
  if (outcome === 'justified-deemed')
    return on(done, 'エキスパートパネルが推奨（みなしCDx）', 'Recommended by the expert panel (deemed companion test)')
  if (done.as === 'none')
    return { ja: 'エキスパートパネルは不要（コンパニオン検査）', en: 'No expert panel needed (companion test)' }
  return done.as === 'waived'
    ? { ja: 'エキスパートパネルは省略できる場合に当たる', en: 'The expert panel may be waived' }
    : on(done, 'エキスパートパネルで検討済み', 'Reviewed by the expert panel')
}

type Unsupported = Exclude<Outcome, 'to-verify' | `justified-${string}`>

const isUnsupported = (outcome: Outcome): outcome is Unsupported => outcome in verdicts

const verdicts: Readonly<Record<Unsupported, Phrase>> = {
  contradicted: { ja: '検査結果と合いません', en: 'The result speaks against' },
  'masked-result': { ja: '検査結果を投与の判断に使えません', en: 'The result may not decide on' },
  'label-mismatch': { ja: '効能に合いません', en: 'Not within the label of' },
  'no-result': { ja: 'コンパニオン検査の結果がありません', en: 'No companion-test result for' },
  'cannot-tell': { ja: '判断できません', en: 'Cannot tell for' },
}

/** Several drugs in one line: what is wrong, by which paragraph, and with which of them. */
function inShort(outcome: Unsupported, group: readonly JudgedDrug[], { words }: Told<Outcome>): Note {
  const said = verdicts[outcome]
  const drugs = words.drugs(group.map(one => one.drug))
  const [first, ...more] = new Set(group.flatMap(one => decisive(one.because)).flatMap(leaf => leaf.rule.cites))
  return {
    text: { ja: `${said.ja}：${drugs}`, en: `${said.en}: ${drugs}` },
    ...(first && { cites: [first, ...more] }),
  }
}
