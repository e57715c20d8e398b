import type { Note, Told } from '#cards'
import { asked } from '../asked.ts'
import { usesWithoutMarker } from '../gated-drugs.ts'
import type { Outcome } from '../outcome.ts'
import { citesOf } from './cites.ts'

/** The same drug may have uses in this cancer, in another setting or combination, for which no marker is asked. */
export function withoutMarkerNotes({ c, k, words }: Told<Outcome>): readonly Note[] {
  const what = asked(c, k)
  if (what.by !== 'drugs') return []
  return what.drugs.flatMap(drug =>
    usesWithoutMarker(drug, c.tumor?.groups ?? [], k)
      .slice(0, 3)
      .map(use => {
        const cites = citesOf([use])
        return {
          text: {
            ja: `${words.drug(drug)}には、マーカーを問わない適応もあります：${use.indication.ja}`,
            en: `${words.drug(drug)} also has a use without a marker: ${use.indication.en}`,
          },
          ...(cites && { cites }),
        }
      }),
  )
}
