import type { Sentence, Words } from '#cards'
import type { Phrase } from '#case'
import type { Reason } from '#rule'
import { claims as timingClaims } from '../test-timing/claims.ts'
import type { inForce, reportProposal } from './question.ts'

type Reasons = Reason<ReturnType<typeof inForce>> | Reason<ReturnType<typeof reportProposal>>

const points = (value: unknown) => Number(value).toLocaleString('en-US')

/** The conditions of test-timing that fail, in its own words. */
function failed(rules: unknown, { locale, list }: Words): string {
  const ids = [rules ?? []].flat().map(String)
  const anyOfThem = standardTherapy.every(id => ids.includes(id))
  const others = ids.filter(id => !anyOfThem || !standardTherapy.includes(id))
  const said = others.map(id => timingClaims[id]?.[locale] ?? id)
  return list(anyOfThem ? [anyStandardTherapy[locale], ...said] : said)
}

/** Any of these would do: where all fail, they are one condition. */
const standardTherapy = [
  'test-timing/no-standard-therapy',
  'test-timing/standard-therapy-finished',
  'test-timing/standard-therapy-expected-to-finish',
]
const anyStandardTherapy: Phrase = {
  ja: '標準治療がない、終了した、または終了が見込まれること',
  en: 'that standard therapy is absent, finished or expected to finish',
}

const met = ({ ja, en }: Phrase): Sentence => ({ ja: () => ja, en: () => en })

const notMet = ({ ja, en }: Phrase): Sentence => ({
  ja: (f, w) => `${ja}：${failed(f.failed, w)}`,
  en: (f, w) => `${en}: ${failed(f.failed, w)}`,
})

/** One sentence per reason; the paragraph is added by the renderer. */
export const because: Readonly<Record<Reasons, Sentence>> = {
  'profile-conditions-met': met({
    ja: '検査の要件（時期・回数・検体・届出）を満たしています',
    en: 'The conditions of the test (timing, count, specimen, filing) are met',
  }),
  'profile-conditions-not-met': notMet({
    ja: '検査の要件を満たしていません。満たされていないもの',
    en: 'The conditions of the test are not met. Lacking',
  }),
  'haem-conditions-met': met({
    ja: '造血器腫瘍の検査の要件（疾患・病期・回数・届出）を満たしています',
    en: 'The conditions of hematological profiling (disease, phase, count, filing) are met',
  }),
  'haem-conditions-not-met': notMet({
    ja: '造血器腫瘍の検査の要件を満たしていません。満たされていないもの',
    en: 'The conditions of hematological profiling are not met. Lacking',
  }),
  'cdx-conditions-met': met({
    ja: 'コンパニオン検査の要件（項目・製品・検体・届出）を満たしています',
    en: 'The conditions of the companion test (items, product, specimen, filing) are met',
  }),
  'cdx-conditions-not-met': notMet({
    ja: 'コンパニオン検査の要件を満たしていません。満たされていないもの',
    en: 'The conditions of the companion test are not met. Lacking',
  }),
  'cdx-conditions-to-verify': met({
    ja: 'このパネルが求める項目のコンパニオン検査であることを、知識表で確認できていません（要確認）',
    en: 'That this panel is the companion test for the items is not confirmed in our tables (to be verified)',
  }),
  'not-in-dpc': met({ ja: 'DPC病床での検査ではありません', en: 'The test is not ordered in a DPC bed' }),
  'paid-beside-dpc': met({
    ja: 'DPC病床ですが、造血器腫瘍の検査は包括の外で算定できます',
    en: 'In a DPC bed, but profiling of blood cancers is paid beside the bundle',
  }),
  'bundled-in-dpc': met({
    ja: 'DPC病床での検査は包括され、別に算定できません。検体を外来で提出できるか検討してください',
    en: 'In a DPC bed the test is bundled and not paid for; consider ordering it as an outpatient',
  }),
  'dpc-open': met({
    ja: 'DPC病床です。この日のDPCでこの検査が包括されるかを定めた文が見つかっていません。厳しい読みでは包括されます',
    en: 'In a DPC bed; no text was found that says whether DPC contains this test on this day. The stricter reading: bundled',
  }),
  'not-in-critical-care': met({
    ja: '救命救急・集中治療の病床での検査ではありません',
    en: 'The test is not ordered in a critical-care bed',
  }),
  'paid-beside-critical-care': met({
    ja: '集中治療などの病床ですが、造血器腫瘍の検査は入院料に含まれません',
    en: 'In a critical-care bed, but its fee does not contain profiling of blood cancers',
  }),
  'bundled-in-critical-care': {
    ja: f => `${f.ward}の入院料に検査が含まれ、別に算定できません`,
    en: f => `The fee ${f.ward} contains the test; it is not paid for`,
  },
  'critical-care-open': {
    ja: f => `${f.ward}の入院料にこの検査が含まれるか、文が見つかっていません`,
    en: f => `No text was found that says whether the fee ${f.ward} contains this test`,
  },
  'not-in-pediatric-care': met({
    ja: '小児入院医療管理料の病棟での検査ではありません',
    en: 'The test is not ordered in a pediatric ward',
  }),
  'paid-beside-pediatric-care': {
    ja: f => `${f.ward}の病棟ですが、造血器腫瘍の検査は入院料に含まれません`,
    en: f => `In a ward under ${f.ward}, but its fee does not contain profiling of blood cancers`,
  },
  'bundled-in-pediatric-care': {
    ja: f => `${f.ward}の入院料に検査が含まれ、別に算定できません`,
    en: f => `The fee ${f.ward} contains the test; it is not paid for`,
  },
  'pediatric-care-open': {
    ja: f =>
      `${f.ward}の入院料にこの検査が含まれるか、二通りに読めます：読み取った注13のとおりなら含まれず（造血器腫瘍は含まれる）、注11・注12と同じ趣旨なら造血器腫瘍だけが除かれます。官報で確認するまで、含まれるものとして扱ってください`,
    en: f =>
      `Whether the fee ${f.ward} contains this test can be read two ways: by note 13 as extracted it does not (blood cancers do); in the sense of notes 11 and 12 only blood cancers are out. Until checked in the gazette, treat it as contained`,
  },
  'items-new': met({
    ja: '求める項目は、これまでに算定されていません',
    en: 'The items asked have not been billed before',
  }),
  'some-items-billed': {
    ja: (f, w) => `算定済みの項目は加算されません：${w.items(f.items)}`,
    en: (f, w) => `Items billed before add nothing: ${w.items(f.items)}`,
  },
  'items-billed': {
    ja: (f, w) => `求める項目はすべて算定済みです（それぞれ患者1人につき1回）：${w.items(f.items)}`,
    en: (f, w) => `Every item asked was billed before (each once per patient): ${w.items(f.items)}`,
  },
  'all-items-listed': {
    ja: f =>
      `求める項目はすべて注2の一覧にあり、評価のときに${points(f.subtracted)}点を差し引いた${points(f.profile)}点が残ります`,
    en: f =>
      `Every item is on the note-2 list; at evaluation ${points(f.subtracted)} points come off and ${points(f.profile)} remain`,
  },
  'readings-agree': {
    ja: (f, w) =>
      `注2の一覧にない項目（${w.items(f.items)}）がありますが、どう読んでも差し引くのは${points(f.subtracted)}点、残りは${points(f.profile)}点です`,
    en: (f, w) =>
      `Some items are not on the note-2 list (${w.items(f.items)}), but by either reading ${points(f.subtracted)} points come off and ${points(f.profile)} remain`,
  },
  'no-item-paid': met({
    ja: '求める項目に、この日に算定できるものがありません',
    en: 'None of the items asked is paid for on this day',
  }),
  'subtraction-open': {
    ja: (f, w) =>
      `注2の一覧にない項目（${w.items(f.items)}）があり、評価のときの残りが定まりません：全項目を差し引く読みでは${points(f.profile)}点、もう一つの読みでは${points(f.otherwise)}点`,
    en: (f, w) =>
      `Some items are not on the note-2 list (${w.items(f.items)}), so what remains at evaluation is open: ${points(f.profile)} points if all are subtracted, ${points(f.otherwise)} by the other reading`,
  },
  'review-conditions-met': met({
    ja: 'CDx検査で得たプロファイルを評価する要件（時期・回数・届出）を、今、満たしています',
    en: 'The conditions to evaluate the profile that came with the companion test are met now',
  }),
  'review-conditions-not-met': notMet({
    ja: 'CDx検査で得たプロファイルを評価する要件を、今は満たしていません。満たされていないもの',
    en: 'The conditions to evaluate the profile that came with the companion test are not met now. Lacking',
  }),
  'reviewed-by-panel': {
    ja: f => `エキスパートパネルで検討済みです${f.on ? `（${f.on}）` : ''}`,
    en: f => `The expert panel has reviewed the profile${f.on ? ` (${f.on})` : ''}`,
  },
  'review-omitted': met({
    ja: 'エキスパートパネルを省略できる要件を満たしています（通知のただし書による。告示の注は検討を求めたままです）',
    en: "The conditions to omit the expert panel are met (by the notice's proviso; the fee's own note still asks for the review)",
  }),
  'not-reviewed': met({
    ja: 'エキスパートパネルでの検討（または有効な省略）の記録がありません',
    en: 'Neither a review by the expert panel nor a valid omission is on record',
  }),
  'review-open': met({
    ja: 'エキスパートパネルを省略できるかが定まりません。厳しい読みでは、開催して初めて算定できます',
    en: 'Whether the expert panel may be omitted is open; the stricter reading needs it held before billing',
  }),
  explained: {
    ja: f => `治療方針等を文書で説明済みです${f.on ? `（${f.on}）` : ''}`,
    en: f => `The plan of treatment has been explained in writing${f.on ? ` (${f.on})` : ''}`,
  },
  'not-explained': met({
    ja: '文書による説明の記録がありません。説明しなければ、理由を問わずB011-5は0点です',
    en: 'No written explanation is on record; without it B011-5 pays nothing, whatever the reason',
  }),
  'explained-to-the-living': met({ ja: '説明の時点で患者は存命です', en: 'The patient is alive to be told' }),
  'died-unexplained': met({
    ja: '説明の前に患者が亡くなっており、B011-5は算定できません',
    en: 'The patient died before the explanation; B011-5 is not payable',
  }),
  'explained-after-death': met({
    ja: '説明が患者の死亡後のため、B011-5は算定できません',
    en: 'The explanation came after the death; B011-5 is not payable',
  }),
  'data-submitted': met({
    ja: '配列・解析データと臨床情報はC-CATに提出されています',
    en: 'Sequence, analysis and clinical data are with C-CAT',
  }),
  'submission-refused': met({
    ja: 'C-CATへの提出に不同意のため、提出は算定の要件になりません',
    en: 'Submission to C-CAT was refused, so it is no condition of the fee',
  }),
  'filed-for-evaluation': met({
    ja: '当院はD006-19の施設基準を届け出ており、B011-5の施設基準を満たします',
    en: 'This hospital has filed for D006-19, which is the standard of B011-5',
  }),
  'not-filed-for-evaluation': met({
    ja: '当院はD006-19の施設基準を届け出ておらず、B011-5は算定できません',
    en: 'This hospital has not filed for D006-19; B011-5 is not payable here',
  }),
  'evaluation-not-billed': met({ ja: 'B011-5はまだ算定されていません', en: 'B011-5 has not been billed yet' }),
  'evaluation-billed-for-another-disease': {
    ja: (f, w) => `B011-5の算定（${w.list(f.dates)}）は、この疾患の発症前の別の疾患に対するものです`,
    en: (f, w) => `B011-5 was billed (${w.list(f.dates)}) for another disease, before the onset of this one`,
  },
  'evaluation-billed': {
    ja: (f, w) => `B011-5はすでに算定されています（${w.list(f.dates)}）`,
    en: (f, w) => `B011-5 has been billed (${w.list(f.dates)})`,
  },
  'one-test-one-fee': met({
    ja: 'コンパニオン検査とプロファイルを分けず、一つの検査としてD006-19とB011-5を算定します',
    en: 'Companion test and profile are one test, billed as D006-19 and B011-5',
  }),
  'taken-out-of-dpc': met({
    ja: 'DPC病床でのオーダーも、包括の外で算定できるようにします',
    en: 'A test ordered in a DPC bed would be paid beside the bundle',
  }),
  'proposed-conditions-met': met({
    ja: '治療ラインを問わず、主治医が判断する時期に検査できます',
    en: 'The test may be done whenever the physician judges it right',
  }),
  'proposed-conditions-not-met': notMet({
    ja: '提言のもとでも、検査の要件を満たしていません。満たされていないもの',
    en: 'The conditions are not met even as proposed. Lacking',
  }),
  'proposed-conditions-to-verify': met({
    ja: '検査の要件に、確認できていない点があります（要確認）',
    en: 'A condition of the test is not confirmed (to be verified)',
  }),
}
