import type { Locale, Phrase } from '#case'
import type { FitReason } from './specimen-fit.ts'

const said: Readonly<Record<FitReason, Phrase>> = {
  'specimen-fits': { ja: '検体の条件を満たします', en: 'the specimen serves' },
  'blood-will-do': { ja: '血液で実施できます', en: 'done on blood' },
  'tissue-is-difficult': {
    ja: '組織が困難な理由の記録があり、血液で実施できます',
    en: 'blood, for the recorded reason',
  },
  'needs-tissue': { ja: '組織が必要', en: 'needs tissue' },
  'too-few-tumor-cells': { ja: '腫瘍細胞割合が下限未満', en: 'too few tumor cells' },
  'not-after-transplant': { ja: '同種移植後は実施不可', en: 'not after an allogeneic transplant' },
  'macrodissection-needed': { ja: '腫瘍細胞が少なくマクロダイセクションが必要', en: 'needs macrodissection' },
  'transplant-to-check': {
    ja: '同種移植後。本人の血液を対照に使うため要確認',
    en: 'after a transplant, and the blood is the control: to be verified',
  },
  'kind-to-check': { ja: '検体の種類が使えるか要確認', en: 'whether this kind of specimen serves is to be verified' },
  'not-recorded': { ja: '検体の情報が不足', en: 'facts of the specimen are missing' },
}

/** Why a test can or cannot be done on a specimen. */
export const fitWords = (reason: string, locale: Locale): string =>
  Object.entries(said).find(([code]) => code === reason)?.[1][locale] ?? reason
