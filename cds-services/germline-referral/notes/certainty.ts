import type { Note, Told } from '#cards'
import { signs } from '../signs.ts'

/** A suspicion drawn from the tumor is not a diagnosis. */
export const certainty = (told: Told): readonly Note[] =>
  signs(told).some(({ read }) => read)
    ? []
    : [
        {
          text: {
            ja: '腫瘍の検査からの疑いで、確定ではありません。確かめるには血液などの遺伝学的検査が要ります',
            en: 'This is suspected from the tumor and not definitive; a test of the germline (blood) is needed to confirm it',
          },
          cites: ['secondary-findings/tumor-only'],
        },
      ]
