import './packet/packet.css'
import type { BookedSeat } from '../../../shapes/panel-case.ts'
import { useWords } from '../../locale.tsx'
import { seatState } from './seat-state.ts'
import { words } from './words.ts'

/** The letters by which the notice calls the members; the attending physician stands beside them. */
const letters: Readonly<Record<BookedSeat['role'], string>> = {
  'drug-therapy': 'ア',
  geneticist: 'イ',
  'genetic-counsellor': 'ウ',
  pathologist: 'エ',
  'molecular-genetics': 'オ',
  bioinformatics: 'カ',
  'paediatric-oncology': 'キ',
  attending: '主',
}

const signs = { filled: '✓', supplied: '✓', awaiting: '？', empty: '×', 'not-needed': '－', 'open-seat': '▲' }

/** The chairs in a row, each by its letter, a sign and, for who asks, in words. */
export function SeatRow({ seats }: { readonly seats: readonly BookedSeat[] }) {
  const say = useWords(words)
  return (
    <ul class="seat-row">
      {seats.map(seat => {
        const state = seatState(seat)
        return (
          <li key={seat.role} class={`seat-chip chip-${state}`} title={`${seat.name}：${say[state]}`}>
            <span aria-hidden="true">
              <b lang="ja">{letters[seat.role]}</b> {signs[state]}
            </span>
            <span class="unseen">
              {seat.name}：{say[state]}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
