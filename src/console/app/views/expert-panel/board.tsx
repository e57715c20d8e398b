import { type IsoDate, isIsoDate } from '#case'
import type { Lane as LaneName } from '../../../shapes/panel-case.ts'
import { useWords } from '../../locale.tsx'
import { SelectField } from '../../parts/fields/select-field.tsx'
import { TextField } from '../../parts/fields/text-field.tsx'
import type { Opening } from '../../parts/opening.tsx'
import { amend, href } from '../../route.ts'
import { useSettings } from '../../settings.tsx'
import { CaseBox } from './case-box.tsx'
import { type Meetings, meetingDays } from './meetings.ts'
import type { ShownCase, Wanted } from './shown-case.ts'
import { words } from './words.ts'

const lanes = ['omit', 'round-robin', 'real-time', 'cannot-tell'] as const satisfies readonly LaneName[]

interface Props {
  readonly cases: readonly ShownCase[]
  readonly meetings: Meetings | undefined
  readonly day: IsoDate
  readonly home: IsoDate
  readonly wanted: Wanted
  readonly opening: Opening
}

/** The cases in their lanes. */
export function Board({ cases, meetings, day, home, wanted, opening }: Props) {
  const say = useWords(words)
  const { asOf } = useSettings()
  const dated = { day: day === home ? undefined : day }
  return (
    <>
      <p class="quiet">{say.intro}</p>
      <div class="fields board-tools screen-only">
        {asOf === 'allowed' && (
          <TextField
            label={say.day}
            kind="date"
            value={day}
            onChange={chosen => isIsoDate(chosen) && amend({ day: chosen === home ? undefined : chosen })}
          />
        )}
        <SelectField
          label={say.meeting}
          none={say.allMeetings}
          value={wanted === 'all' ? '' : wanted}
          options={[
            ...meetingDays(meetings ?? new Map(), day).map((on): [string, string] => [on, say.meetingOn(on)]),
            ['unbooked', say.unbooked],
          ]}
          onChange={chosen => amend({ meeting: chosen || 'all' })}
        />
        <p class="board-print">
          <a
            class="act"
            href={href('expert-panel', [], {
              ...dated,
              meeting: wanted,
              packet: 'all',
            })}
          >
            {say.packetOfAll(cases.length)}
          </a>
        </p>
      </div>
      <div class="lanes">
        {lanes.map(lane => {
          const here = cases.filter(({ review }) => review.lane === lane)
          return (
            <section key={lane} class={`lane lane-${lane}`} aria-labelledby={`lane-${lane}`}>
              <h2 id={`lane-${lane}`}>
                {say[lane]} <span class="lane-count">{say.count(here.length)}</span>
              </h2>
              <p class="quiet">{say[`${lane}-means`]}</p>
              {here.map(one => (
                <CaseBox key={one.patient.id} shown={one} day={day} opening={opening} />
              ))}
            </section>
          )
        })}
      </div>
    </>
  )
}
