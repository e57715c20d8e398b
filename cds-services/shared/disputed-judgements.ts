import type { Note } from '#cards'
import type { Case, Judgement, Phrase } from '#case'

/** Two judgements of one day that differ: the card that misses the judgement says that it is not for want of one. */
export const disputedJudgements = ({ judgement }: Pick<Case, 'judgement'>): readonly Note[] =>
  (['standardTherapy', 'drugTherapyProbable'] as const).flatMap(name => noteOn(judgement?.[name], what[name]))

const what = {
  standardTherapy: { ja: '標準治療', en: 'standard therapy' },
  drugTherapyProbable: { ja: '検査後の薬物療法の可能性', en: 'drug therapy afterwards' },
} satisfies Record<string, Phrase>

function noteOn(judged: Judgement | undefined, about: Phrase): readonly Note[] {
  if (judged?.disputed !== true) return []
  const on = judged.on === undefined ? { ja: '', en: '' } : { ja: `（${judged.on}）`, en: ` (${judged.on})` }
  return [
    {
      text: {
        ja: `${about.ja}についての判断${on.ja}は、食い違う記録が並び、どちらが最後か決まりません。どちらも使っていません。主治医が判断を記録し直してください`,
        en: `Judgements on ${about.en}${on.en} contradict each other, and which is the last cannot be told: neither was used. Have the physician record the judgement again`,
      },
    },
  ]
}
