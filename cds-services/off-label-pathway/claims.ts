import type { Phrase } from '#case'

/** What each rule claims, in the words of a condition. */
export const claims: Readonly<Record<string, Phrase>> = {
  'off-label-pathway/label': {
    ja: 'この癌種とマーカーで承認された効能の範囲にある',
    en: 'the drug is within its label for this cancer and marker',
  },
  'off-label-pathway/notified-off-label': {
    ja: '審査情報提供事例（55年通知）にこの薬とこの癌種の組がある',
    en: 'the pair is on the list of accepted off-label uses',
  },
  'off-label-pathway/public-knowledge': {
    ja: '公知申請の事前評価が終わっている',
    en: 'a public-knowledge application is past its prior evaluation',
  },
  'off-label-pathway/trial': {
    ja: 'C-CAT調査結果に、この薬の治験等がある',
    en: 'the C-CAT report lists a trial of the drug',
  },
  'off-label-pathway/expanded-access': {
    ja: 'この薬の拡大治験が行われている',
    en: 'an expanded trial of the drug is running',
  },
  'off-label-pathway/advanced-care': {
    ja: 'この薬の先進医療を当院で行える',
    en: 'advanced care with the drug is available here',
  },
  'off-label-pathway/patient-requested': {
    ja: '固形腫瘍で、エキスパートパネルがこの薬を推奨し、患者申出療養に加われる',
    en: 'the tumor is solid, the expert panel recommends the drug, and patient-requested care is open',
  },
}
