import type { Note, Told } from '#cards'
import type { Outcome } from '../outcome.ts'
import { wantedRows } from '../wanted-rows.ts'
import { citesOf } from './cites.ts'

/** A test may be approved for a drug before insurance pays for it. */
export function payableNotes({ c, k, words }: Told<Outcome>): readonly Note[] {
  const wanted = wantedRows(c, k)
  if ('missing' in wanted) return []
  return wanted.rows.flatMap(row => {
    if (row.payable === null || row.payable <= c.asOf) return []
    const cites = citesOf([row])
    return {
      text: {
        ja: `${words.drugs(row.drugs)}のコンパニオン検査としての算定は${row.payable}からです。この日はまだ算定できません`,
        en: `As companion test of ${words.drugs(row.drugs)} it is payable from ${row.payable}, not yet on this day`,
      },
      ...(cites && { cites }),
    }
  })
}
