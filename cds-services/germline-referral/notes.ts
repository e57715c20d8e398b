import type { Note, Told } from '#cards'
import { awaited } from './notes/awaited.ts'
import { certainty } from './notes/certainty.ts'
import { confirmation } from './notes/confirmation.ts'
import { disclosure } from './notes/disclosure.ts'
import { family } from './notes/family.ts'
import { fee } from './notes/fee.ts'
import { lynch } from './notes/lynch.ts'
import { phenotype } from './notes/phenotype.ts'
import { relatives } from './notes/relatives.ts'
import { unstated } from './notes/unstated.ts'
import type { Outcome } from './outcome.ts'
import { onlyPoints } from './signs.ts'

/** What stands beside a finding: how sure it is, what the patient wishes, how to confirm it, what it means for relatives, which fee. */
export function notes(told: Told<Outcome>): readonly Note[] {
  if (told.outcome === 'cannot-tell') return unstated(told)
  if (onlyPoints(told)) return [lynch, family, fee].flatMap(note => note(told))
  return [disclosure, certainty, awaited, phenotype, lynch, family, confirmation, relatives, fee].flatMap(note =>
    note(told),
  )
}
