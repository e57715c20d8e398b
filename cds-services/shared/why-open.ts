import type { Note } from '#cards'
import type { Blind } from './blind-to.ts'

/** Why a test that found nothing leaves the marker open, to stand after the name of the test. */
export const whyOpen: Readonly<Record<Blind, Required<Pick<Note, 'text' | 'cites'>>>> = {
  germline: {
    text: {
      ja: 'は陰性ですが、生殖細胞系列だけを調べる検査のため、腫瘍に生じた変異は否定できません。腫瘍の検査を検討してください',
      en: 'found nothing, but looks at the germline alone: what the tumor has acquired is still open. Consider testing the tumor',
    },
    cites: ['fee-2024/d004-2/2', 'fee-2024/d004-2/4', 'fee-2026/d004-2/2', 'fee-2026/d004-2/4'],
  },
  blood: {
    text: {
      ja: 'は血液検体で陰性ですが、血液は偽陰性が多いため、マーカーを否定できません。組織での検査を検討してください',
      en: 'found nothing in blood, which gives more false negatives and does not exclude the marker. Consider testing tissue',
    },
    cites: ['specimen/tissue-and-blood'],
  },
}
