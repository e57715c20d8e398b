import type { Phrase } from '#case'

/** What each rule claims, in the words of a condition. Which test it is to be is no condition. */
export const claims: Readonly<Record<string, Phrase>> = {
  'cdx-choice/marker-is-a-condition': {
    ja: 'この癌種でマーカーを条件とする薬剤がある',
    en: 'a drug for this cancer asks for the marker',
  },
  'cdx-choice/specimen-suits': {
    ja: '検体がいずれかの検査に適する',
    en: 'the specimen serves one of the tests',
  },
}
