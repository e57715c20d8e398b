import { type IsoDate, isIsoDate } from '#case'
import { useWords } from '../../locale.tsx'
import { amend } from '../../route.ts'
import { around } from './wanted.ts'
import { words } from './words.ts'

interface Props {
  readonly day: IsoDate
  readonly turns: readonly IsoDate[]
}

/** The day of the table: a slider that stops where something changes, and a date for every day between. */
export function TurnPicker({ day, turns }: Props) {
  const say = useWords(words)
  const { at, earlier, later } = around(turns, day)
  const go = (to: IsoDate | undefined) => amend({ day: to })
  return (
    <div class="turn-picker panel">
      <label>
        {say.day}
        <input
          type="date"
          value={day}
          onChange={event => isIsoDate(event.currentTarget.value) && go(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="plain" disabled={earlier === undefined} onClick={() => go(earlier)}>
        ← {say.earlier}
      </button>
      <input
        type="range"
        aria-label={say.turns}
        aria-valuetext={day}
        min={0}
        max={turns.length - 1}
        value={Math.max(at, 0)}
        onInput={event => go(turns[event.currentTarget.valueAsNumber])}
      />
      <button type="button" class="plain" disabled={later === undefined} onClick={() => go(later)}>
        {say.later} →
      </button>
    </div>
  )
}
