import { addDays, type IsoDate, isIsoDate } from '#case'
import { type DayScale, daysFrom, within } from '../../../chart/days.ts'
import { useWords } from '../../../locale.tsx'
import { useSettings } from '../../../settings.tsx'
import { GUTTER, MARGIN } from './layout.ts'
import { words } from './words.ts'

interface Props {
  readonly day: IsoDate
  readonly home: IsoDate
  readonly scale: DayScale
  readonly onDay: (day: IsoDate) => void
}

/** Half of the slider's thumb, so that its middle stands under the day in the chart. */
const HALF_THUMB = 9

/** The time machine: a slider under the chart, a date, and the days on which the rules change. */
export function DayPicker({ day, home, scale, onDay }: Props) {
  const say = useWords(words)
  const { regimes, asOf } = useSettings()
  if (asOf === 'refused') return null
  const { from, to } = scale
  const changes = regimes.filter(regime => within(regime.from, scale))
  return (
    <div class="day-picker">
      <input
        type="range"
        aria-label={say.asOf}
        aria-valuetext={day}
        min={0}
        max={daysFrom(from, to)}
        value={daysFrom(from, day)}
        style={{ marginLeft: `${GUTTER - HALF_THUMB}px`, width: `calc(100% - ${GUTTER + MARGIN - 2 * HALF_THUMB}px)` }}
        onInput={event => onDay(addDays(from, event.currentTarget.valueAsNumber))}
      />
      <div class="day-row">
        <label class="day">
          {say.asOf}
          <input
            type="date"
            value={day}
            onChange={event => isIsoDate(event.currentTarget.value) && onDay(event.currentTarget.value)}
          />
        </label>
        {day !== home && (
          <button type="button" class="plain" onClick={() => onDay(home)}>
            {say.home}（{home}）
          </button>
        )}
        {changes.length > 0 && (
          <ul class="jumps" aria-label={say.jumps}>
            {changes.map(regime => (
              <li key={regime.id}>
                <span>{regime.name}</span>
                <button
                  type="button"
                  class="plain"
                  aria-pressed={day === addDays(regime.from, -1)}
                  onClick={() => onDay(addDays(regime.from, -1))}
                >
                  {say.dayBefore}
                </button>
                <button
                  type="button"
                  class="plain"
                  aria-pressed={day === regime.from}
                  onClick={() => onDay(regime.from)}
                >
                  {regime.from}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
