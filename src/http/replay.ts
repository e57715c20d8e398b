import type { Card } from '#cards'
import type { Withheld } from '../store/index.ts'
import type { Basis, Decided } from './basis.ts'
import { endpointsOf } from './endpoint.ts'
import { judge } from './judge.ts'
import { lean } from './lean.ts'
import type { Parts } from './ports.ts'
import { RecordUnavailable } from './problems.ts'

/** What a decision answered, as it goes over the wire: compared byte for byte when it is made again. */
export interface Replayable {
  readonly cards: readonly Card[]
  readonly suppressed: readonly Withheld[]
  readonly remarks: Decided['remarks']
}

export const replayable = ({ cards, suppressed = [], remarks }: Decided): Replayable => ({
  cards: cards.map(asSent),
  suppressed: suppressed.map(({ card, reason }) => ({ card: asSent(card), reason })),
  remarks,
})

const asSent = (card: Card) => lean(card) as Card

/**
 * Makes a past decision again with this program and these tables, asking nobody anything. Throws NotAnswerable as the
 * call would now, and RecordUnavailable when it would now need a record that was not read then.
 */
export async function decideAgain(
  {
    services,
    tables,
    ...parts
  }: Pick<Parts, 'services' | 'distil' | 'answer'> & Pick<Parameters<typeof judge>[0], 'tables'>,
  { endpoint: id, question, drafts, record }: Basis,
): Promise<Replayable> {
  const endpoint = endpointsOf(services).get(id)
  if (endpoint === undefined) throw new Error(`there is no service ${id} any more`)
  const recordThen = async () => {
    if (record === undefined) throw new RecordUnavailable({ record: 'not-read-then' })
    return record
  }
  return replayable(await judge({ tables, ...parts }, endpoint, question, drafts, recordThen))
}
