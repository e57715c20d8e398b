import type { Phrase } from '#case'

/** What each rule claims, in the words of a condition. Rules that only look for contradictions have none. */
export const claims: Readonly<Record<string, Phrase>> = {
  'ep-waiver/solid-panel-done': { ja: '固形腫瘍を対象とする検査である', en: 'the test was for a solid tumor' },
  'ep-waiver/ccat-report-at-hand': { ja: 'C-CAT調査結果がある', en: 'the C-CAT report is at hand' },
  'ep-waiver/no-germline-finding': { ja: '二次的所見を疑う病的変異がない', en: 'no germline finding is suspected' },
  'ep-waiver/matched-drug': {
    ja: '承認された使用目的の範囲で投与できる薬剤がある',
    en: 'a drug can be given within the approved use',
  },
  'ep-waiver/no-drug-at-all': { ja: '治験等も含め候補薬剤がない', en: 'there is no candidate, trials included' },
}
