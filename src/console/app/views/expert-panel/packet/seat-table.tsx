import type { BookedSeat, Review } from '../../../../shapes/panel-case.ts'
import { useWords } from '../../../locale.tsx'
import { Cited } from '../../../parts/locators.tsx'
import { seatState } from '../seat-state.ts'
import { words } from '../words.ts'

interface Props extends Pick<Review, 'paragraphs'> {
  readonly seats: readonly BookedSeat[]
}

/** Who sits where, who is still to answer, and why a chair need not be filled. */
export function SeatTable({ seats, paragraphs }: Props) {
  const say = useWords(words)
  return (
    <table>
      <thead>
        <tr>
          {[say.role, say.state, say.who, say.whyNeeded].map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {seats.map(seat => (
          <tr key={seat.role}>
            <th scope="row">{seat.name}</th>
            <td class="seat-word">{say[seatState(seat)]}</td>
            <td lang="ja" class="seat-who">
              {say.list([...seat.filledBy, ...seat.awaiting])}
            </td>
            <td>
              {seat.why} <Cited cites={seat.cites} among={paragraphs} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
