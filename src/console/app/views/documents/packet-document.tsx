import { useWords } from '../../locale.tsx'
import { Failure } from '../../parts/failure.tsx'
import type { ListedPatient } from '../../patients.ts'
import type { RecordSource } from '../../record.ts'
import { useOneCase } from '../expert-panel/one-case.ts'
import { Packet } from '../expert-panel/packet/packet.tsx'
import type { Look } from '../patient/answers.ts'
import { words } from './words.ts'

interface Props {
  readonly look: Look
  readonly patient: ListedPatient
  readonly source: RecordSource
}

/** The packet for the expert panel of the patient who is open. */
export function PacketDocument({ look, patient, source }: Props) {
  const say = useWords(words)
  const { data, error } = useOneCase(look, source)
  if (error) return <Failure error={error} />
  if (data === undefined) return null
  if (data.review === undefined) return <p>{say.noPacket}</p>
  return <Packet shown={{ patient, review: data.review }} day={look.day} bookingUnread={data.bookingUnread} />
}
