import type { IsoDate } from '#case'
import type { Piece, Timeline } from '../../../../shapes/timeline.ts'
import { MonthAxis } from '../../../chart/axis.tsx'
import { type DayScale, within } from '../../../chart/days.ts'
import { inRows } from '../../../chart/rows.ts'
import { useWords } from '../../../locale.tsx'
import { BAND_HEIGHT, Band, WAYS } from './band.tsx'
import { ConditionLane } from './condition-lane.tsx'
import { EventLane, isTest, ROW } from './event-lane.tsx'
import { Markers } from './markers.tsx'
import { Patterns } from './patterns.tsx'
import { LINE_HEIGHT, TherapyLane } from './therapy-lane.tsx'
import { words } from './words.ts'

const TOP = 60
const GAP = 12

interface Props {
  readonly timeline: Timeline
  readonly day: IsoDate
  /** Until when a line that runs is drawn. */
  readonly home: IsoDate
  readonly scale: DayScale
  readonly width: number
}

/** Lanes over one axis of days; below them, the band of what could be ordered when. */
export function Chart({ timeline, day, home, scale, width }: Props) {
  const say = useWords(words)
  const { lines, measures, events, band, today } = timeline
  const placed = (test: boolean) =>
    inRows(
      events.filter(event => isTest(event) === test && within(event.on, scale)),
      event => scale.x(event.on),
      event => `${event.label}  `,
      16,
    )
  const [judgements, tests] = [placed(false), placed(true)]
  const rows = (items: readonly { readonly row: number }[]) => Math.max(1, ...items.map(({ row }) => row + 1))

  const therapy = { y: TOP, height: LINE_HEIGHT }
  const condition = { y: therapy.y + therapy.height + GAP, height: 24 }
  const judged = { y: condition.y + condition.height + GAP, height: rows(judgements) * ROW }
  const tested = { y: judged.y + judged.height + GAP, height: rows(tests) * ROW }
  const permitted = { y: tested.y + tested.height + GAP + 4, height: BAND_HEIGHT }
  const height = permitted.y + permitted.height + 8
  const at: Piece | undefined = band.findLast(({ from }) => from <= day)

  return (
    <svg
      class="chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="chart-title chart-desc"
    >
      <title id="chart-title">{say.title}</title>
      <desc id="chart-desc">{say.summary(timeline.from, timeline.to)}</desc>
      <Patterns />
      <MonthAxis scale={scale} y={14} height={height} />
      {[
        { ...therapy, name: say.therapy },
        { ...condition, name: say.condition },
        { ...judged, name: say.judgement },
        { ...tested, name: say.tests },
      ].map(({ y, height: high, name }) => (
        <g key={name}>
          <text class="lane-name" x={0} y={y + Math.min(high, ROW) / 2 + 4}>
            {name}
          </text>
          <line class="lane-rule" x1={0} x2={width} y1={y + high + GAP / 2} y2={y + high + GAP / 2} />
        </g>
      ))}
      <TherapyLane
        lines={lines.filter(({ start, end }) => (end ?? scale.to) >= scale.from && start <= scale.to)}
        day={day}
        scale={scale}
        y={therapy.y}
        runsUntil={day > home ? day : home}
      />
      <ConditionLane
        measures={measures.filter(({ on }) => within(on, scale))}
        day={day}
        scale={scale}
        y={condition.y}
      />
      <EventLane placed={judgements} day={day} y={judged.y} />
      <EventLane placed={tests} day={day} y={tested.y} />
      {WAYS.map((way, i) => (
        <Band key={way} way={way} pieces={band} scale={scale} y={permitted.y} row={i} />
      ))}
      <Markers day={day} today={today} at={at} scale={scale} top={22} bottom={height - 4} />
    </svg>
  )
}
