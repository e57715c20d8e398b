import type { Note, Told } from '#cards'
import { type Locale, labels } from '#case'
import type { Row } from '#knowledge'
import { predatesCancer } from '../shared/predates-cancer.ts'
import { whyOpen } from '../shared/why-open.ts'
import { awaitedTests } from './awaited-tests.ts'
import { at, has } from './judge.ts'
import { type JudgedDrug, judgedDrugs } from './judged-drugs.ts'
import { leftOpen } from './left-open.ts'
import { isJustified, type Outcome } from './outcome.ts'
import { factsIn, speaking } from './proof.ts'
import { shownByPanel, shownBySingleTests } from './shown.ts'
import { usesOf } from './uses.ts'

/** What stands beside the answer: contradictions between tests, other markers, and how to read level and fee. */
export function notes(told: Told<Outcome>): readonly Note[] {
  const drugs = judgedDrugs(told)
  return [
    ...drugs.flatMap(one => [
      ...conflict(one, told),
      ...olderSpecimen(one, told),
      ...otherMarkers(one, told),
      ...reportedFit(one, told),
      ...recommended(one, told),
      ...notYetPayable(one, told),
      ...awaited(one, told),
      ...stillOpen(one, told),
      ...alsoMissing(one, told),
      ...listed(one, told),
      ...level(one, told),
    ]),
  ]
}

/** One test found the marker, another looked and did not: the positive one justifies, and both are shown. */
function conflict({ drug, outcome }: JudgedDrug, { c, k, words }: Told<Outcome>): readonly Note[] {
  if (!isJustified(outcome) && outcome !== 'to-verify') return []
  const shown = [...shownBySingleTests(drug, c, k), ...shownByPanel(drug, c, k)].filter(
    one => one.use.applies === 'yes',
  )
  const positive = shown.filter(one => one.says === 'positive')
  const negative = shown.filter(
    one => one.says === 'negative' && positive.some(other => other.use.row.id === one.use.row.id),
  )
  if (negative.length === 0) return []
  const tests = words.list([...new Set(negative.map(one => words.test(one.test.test)))])
  return [
    {
      text: {
        ja: `${words.drug(drug)}：検査の間で結果が食い違っています。陰性の結果：${tests}`,
        en: `${words.drug(drug)}: the tests disagree. Negative: ${tests}`,
      },
    },
  ]
}

/** The result rests on a specimen from before this cancer. */
function olderSpecimen({ drug, outcome, finding }: JudgedDrug, { c, k, words }: Told<Outcome>): readonly Note[] {
  if (!isJustified(outcome) && outcome !== 'to-verify') return []
  const { test } = factsIn(speaking({ finding, outcome }))
  const shown = [...shownBySingleTests(drug, c, k), ...shownByPanel(drug, c, k)].find(
    one => one.test.test === test && one.says === 'positive',
  )
  return shown !== undefined && predatesCancer(shown.test.result, c)
    ? [
        {
          text: {
            ja: `${words.drug(drug)}：検体（${shown.test.result.specimenOn}）は、この癌の発症日（または登録日 ${c.tumor?.onset}）より前のものです。この癌の検査かを確認してください`,
            en: `${words.drug(drug)}: the specimen (${shown.test.result.specimenOn}) is older than the onset or entry of this cancer (${c.tumor?.onset}); check that the test was of this cancer`,
          },
        },
      ]
    : []
}

/** A result speaks against one use; another use of the drug asks for another marker, which nobody has looked for. */
function otherMarkers({ drug, outcome }: JudgedDrug, { c, k, words }: Told<Outcome>): readonly Note[] {
  if (outcome !== 'contradicted') return []
  const excluded = new Set(
    [...shownBySingleTests(drug, c, k), ...shownByPanel(drug, c, k)]
      .filter(one => one.says === 'negative')
      .map(one => one.use.row.id),
  )
  const open = usesOf(drug, c, k).filter(use => use.applies !== 'no' && !excluded.has(use.row.id))
  if (excluded.size === 0 || open.length === 0) return []
  return [
    {
      text: {
        ja: `${words.drug(drug)}には別のマーカーによる用途もありますが、その結果は記録にありません：${open.map(use => use.row.detail.ja).join('／')}`,
        en: `${words.drug(drug)} also has a use with another marker, of which no result is on record: ${open.map(use => use.row.detail.en).join(' / ')}`,
      },
    },
  ]
}

/** The C-CAT report itself says that the panel fits, where our table is not sure. */
const reportedFit = ({ drug, outcome }: JudgedDrug, { c, words }: Told<Outcome>): readonly Note[] =>
  outcome === 'to-verify' && c.ccat?.candidates?.some(one => one.drug === drug && one.cdxFit === true)
    ? [
        {
          text: {
            ja: `C-CAT調査結果は、この検査が${words.drug(drug)}のCDxに適合するとしています`,
            en: `The C-CAT report says that this test fits as companion of ${words.drug(drug)}`,
          },
          cites: ['chuikyo-2025-11-05/mock-reports'],
        },
      ]
    : []

const recommended = ({ drug, outcome }: JudgedDrug, { c, words }: Told<Outcome>): readonly Note[] =>
  outcome === 'to-verify' && c.expertPanel?.held === true && c.expertPanel.recommended?.includes(drug)
    ? [
        {
          text: {
            ja: `エキスパートパネルが${words.drug(drug)}を推奨しているため、コンパニオン検査と確認できない場合も「みなしCDx」として説明できます`,
            en: `The expert panel recommends ${words.drug(drug)}: should this prove to be no companion test, it can be deemed one`,
          },
          cites: ['qa-15/deemed-cdx'],
        },
      ]
    : []

/** The label holds, the fee does not yet. */
function notYetPayable({ drug, finding, outcome }: JudgedDrug, { c, k, words }: Told<Outcome>): readonly Note[] {
  if (outcome === 'label-mismatch') return []
  const row = rowOf(finding, k.cdx)
  if (row?.payable == null || row.payable <= c.asOf) return []
  return [
    {
      text: {
        ja: `${words.drug(drug)}のための検査を保険で算定できるのは${row.payable}からです`,
        en: `The test for ${words.drug(drug)} is payable from ${row.payable} on`,
      },
      cites: row.cites,
    },
  ]
}

function rowOf(finding: JudgedDrug['finding'], rows: readonly Row<'cdx'>[]) {
  const { verdict } = at(finding, 'label-covers')
  const [id] = 'missing' in verdict ? [] : [verdict.facts.rows ?? []].flat()
  return rows.find(row => row.id === id)
}

/** A companion test of the drug is ordered and not yet reported. */
function awaited({ drug, outcome }: JudgedDrug, { c, k, words }: Told<Outcome>): readonly Note[] {
  if (outcome !== 'no-result' && outcome !== 'cannot-tell') return []
  const tests = awaitedTests(drug, c, k)
  if (tests.length === 0) return []
  const said = words.list(tests.map(words.test))
  return [
    {
      text: {
        ja: `${words.drug(drug)}：検査はオーダー済みで、結果はまだ記録にありません：${said}`,
        en: `${words.drug(drug)}: a test is ordered and not reported yet: ${said}`,
      },
    },
  ]
}

/** A test found nothing and leaves the marker open. */
const stillOpen = ({ drug, outcome }: JudgedDrug, { c, k, words }: Told<Outcome>): readonly Note[] =>
  outcome !== 'no-result' && outcome !== 'cannot-tell'
    ? []
    : leftOpen(drug, c, k).map(({ test, blind }) => {
        const { text, cites } = whyOpen[blind]
        return {
          text: {
            ja: `${words.drug(drug)}：${words.test(test)}${text.ja}`,
            en: `${words.drug(drug)}: ${words.test(test)} ${text.en}`,
          },
          cites,
        }
      })

/** The test is what is lacking first; what the label asks besides and the record does not say is told in the same go. */
function alsoMissing({ drug, outcome, finding }: JudgedDrug, { words }: Told<Outcome>): readonly Note[] {
  if (outcome !== 'no-result') return []
  const { rule, verdict } = at(finding, 'label-covers')
  if (!('missing' in verdict)) return []
  const facts = (locale: Locale) => words.list(verdict.missing.map(fact => labels[fact][locale]))
  return [
    {
      text: {
        ja: `${words.drug(drug)}：効能に当たるかを確かめるには、このほかに次の記録が要ります：${facts('ja')}`,
        en: `${words.drug(drug)}: whether the label covers this use takes more that is not on record: ${facts('en')}`,
      },
      cites: rule.cites,
    },
  ]
}

/** The societies list this use, and a review of the profile is all that it still takes. */
function listed({ drug, outcome, finding }: JudgedDrug, { words }: Told<Outcome>): readonly Note[] {
  const guideline = at(finding, 'within-society-guideline')
  if (outcome !== 'no-result' || !has(guideline, 'listed-but-not-reviewed')) return []
  const { listJa, listEn } = factsIn(guideline)
  return [
    {
      text: {
        ja: `${words.drug(drug)}は学会の一覧（${listJa}）にあります。エキスパートパネルで検討されれば、この結果を指針に従う使用の根拠にできます`,
        en: `${words.drug(drug)} is on the societies' list (${listEn}): once the expert panel has reviewed the profile, this result supports a use within that guideline`,
      },
      cites: guideline.rule.cites,
    },
  ]
}

const level = ({ drug, outcome }: JudgedDrug, { c, words }: Told<Outcome>): readonly Note[] =>
  !isJustified(outcome) && c.ccat?.candidates?.some(one => one.drug === drug && one.level === 'A')
    ? [
        {
          text: {
            ja: `C-CAT調査結果で${words.drug(drug)}はレベルAですが、エビデンスレベルは国内での保険適用とは別です`,
            en: `The C-CAT report gives ${words.drug(drug)} level A; the evidence level is not insurance coverage in Japan`,
          },
          cites: ['guidance-2-1/levels'],
        },
      ]
    : []
