import type { WordTable } from '../../locale.tsx'

export const words = {
  title: { ja: '足りない事実を記録する', en: 'Record the missing facts' },
  intro: {
    ja: '医師の判断、病変の広がり、患者の同意と希望を記録します。「記録する」を押すまで、何も書き込まれません。',
    en: 'The physician’s judgements, the extent of disease, consents and wishes. Nothing is written until you press Record.',
  },
  signer: { ja: '記録する人と日付', en: 'Who records, as of which day' },
  person: { ja: '記録する人', en: 'Recorded by' },
  day: { ja: '判断・聴取した日', en: 'Day of the judgement or answer' },
  choose: { ja: '選んでください', en: 'Choose' },
  noPerson: { ja: '記録する人を選んでください', en: 'Choose who records' },
  noDay: { ja: '日付を入れてください', en: 'Enter the day' },
  future: { ja: (day: string) => `${day}より後の日付は記録できません`, en: (day: string) => `No day after ${day}` },
  noAnswer: { ja: 'どれかを選んでください', en: 'Choose one' },
  noReason: { ja: '理由を書いてください', en: 'Give the reason' },
  reading: { ja: '記録を読んでいます', en: 'Reading the record' },
  nowOnRecord: { ja: '今の記録：', en: 'On record: ' },
  noneOnRecord: { ja: '記録はありません', en: 'Nothing on record' },
  disputed: {
    ja: '同じ日付の記録が食い違い、どちらとも読めません。より新しい日付で記録すれば、そちらを読みます',
    en: 'Words of one day contradict each other, and none is taken. A word of a later day will be',
  },
  undated: { ja: '日付なし', en: 'undated' },
  nobody: { ja: '記入者の記載なし', en: 'nobody named' },
  thePatient: { ja: '患者', en: 'the patient' },
  paragraphs: { ja: 'これを求める条文', en: 'Paragraphs that ask for it' },
  answer: { ja: '答え', en: 'Answer' },
  reason: { ja: '理由', en: 'Reason' },
  reasonIfAny: { ja: '理由（あれば）', en: 'Reason, if any' },
  draft: { ja: '下書きを見る', en: 'Show the draft' },
  draftShown: { ja: '下書き（まだ記録されていません）', en: 'Draft (not recorded yet)' },
  record: { ja: '記録する', en: 'Record' },
  discard: { ja: '取りやめる', en: 'Discard' },
  recorded: { ja: '記録しました', en: 'Recorded' },
  seeMoved: { ja: 'カードで答えの変化を見る', en: 'See what moved on the cards' },

  judgements: { ja: '医師の判断', en: 'The physician’s judgements' },
  disease: { ja: '病気', en: 'The disease' },
  blood: { ja: '造血器腫瘍の場合', en: 'For blood cancers' },
  wishes: { ja: '患者の同意と希望', en: 'Consents and wishes of the patient' },
  'standard-therapy-status': { ja: '標準治療に関する判断', en: 'Standard therapy' },
  'drug-therapy-probable': { ja: '検査後に薬物療法の適応となる見込み', en: 'Drug therapy probable after the test' },
  'tissue-test-difficult': { ja: '組織での検査が医学的に困難な理由', en: 'Why tissue cannot be tested' },
  'disease-extent': { ja: '病変の広がり', en: 'Extent of disease' },
  'disease-phase': { ja: '病期（初発か、再発・難治か）', en: 'Phase of the disease' },
  onset: { ja: '初発', en: 'At onset' },
  'relapsed-refractory': { ja: '再発・難治', en: 'Relapsed or refractory' },
  'conventional-testing-insufficient': {
    ja: '従来の検査では検索・鑑別が困難か',
    en: 'Conventional testing does not suffice',
  },
  'conventional-testing-insufficient true': { ja: '困難', en: 'It does not' },
  'conventional-testing-insufficient false': { ja: '困難でない', en: 'It does' },
  'ccat-submission': { ja: 'C-CATへのデータ提出', en: 'Submission of data to C-CAT' },
  'ccat-secondary-use': { ja: 'C-CATデータの二次利活用', en: 'Secondary use of C-CAT data' },
  'secondary-finding-disclosure': { ja: '二次的所見の開示', en: 'Disclosure of secondary findings' },
  'none-exists': { ja: '標準治療がない', en: 'No standard therapy exists' },
  ongoing: { ja: '継続中', en: 'Ongoing' },
  'expected-to-finish': { ja: '終了見込み', en: 'Expected to finish' },
  finished: { ja: '終了', en: 'Finished' },
  true: { ja: '見込みあり', en: 'Probable' },
  false: { ja: '見込みなし', en: 'Not probable' },
  resectable: { ja: '切除可能', en: 'Resectable' },
  'locally-advanced': { ja: '局所進行', en: 'Locally advanced' },
  metastatic: { ja: '転移あり', en: 'Metastatic' },
  recurrent: { ja: '再発', en: 'Recurrent' },
  permit: { ja: '同意・希望する', en: 'Agrees' },
  deny: { ja: '同意・希望しない', en: 'Declines' },
} as const satisfies WordTable

type Words = typeof words
/** What a code of a matter or of an answer is called; an answer may be called otherwise in one matter than in others. */
export function called(say: { readonly [Name in keyof Words]: unknown }, code: string, matter = ''): string {
  const name = [`${matter} ${code}`, code].find(one => one in say)
  return name === undefined ? code : String(say[name as keyof Words])
}
