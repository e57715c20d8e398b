import type { IsoDate } from '#case'
import type { Event, EventKind } from '../../../../shapes/timeline.ts'
import type { Placed } from '../../../chart/rows.ts'

export const ROW = 20

const testKinds: ReadonlySet<EventKind> = new Set(['specimen', 'order', 'report', 'ccat', 'expert-panel', 'companion'])
export const isTest = ({ kind }: Event): boolean => testKinds.has(kind)

/** One shape for each kind of event, drawn around its day. */
const shapes: Readonly<Record<EventKind, string>> = {
  diagnosis: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0',
  extent: 'M-5 4 0 -5 5 4z',
  judgement: 'M-5 -4h10v8h-10z',
  specimen: 'M0 -6c3 4 4 5 4 7a4 4 0 0 1 -8 0c0 -2 1 -3 4 -7z',
  order: 'M-4 -5v10l8 -5z',
  report: 'M-4 -5h5l3 3v7h-8z',
  ccat: 'M0 -6 6 0 0 6 -6 0z',
  'expert-panel':
    'M-6 3a3 3 0 0 1 6 0a3 3 0 0 1 6 0zM-5 -3a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M1 -3a2 2 0 1 0 4 0a2 2 0 1 0 -4 0',
  companion: 'M-5 -2h3v-3h4v3h3v4h-3v3h-4v-3h-3z',
}

interface Props {
  readonly placed: readonly Placed<Event>[]
  readonly day: IsoDate
  readonly y: number
}

/** Events as marks with their labels, in as many rows as they need; faint where they are not yet known on the day. */
export const EventLane = ({ placed, day, y }: Props) => (
  <g class="events">
    {placed.map(({ item, x, row }) => (
      <g
        key={`${item.kind} ${item.label} ${item.on}`}
        class={`event event-${item.kind} ${item.on > day ? 'not-yet' : ''}`}
        transform={`translate(${x} ${y + row * ROW + 10})`}
      >
        <path d={shapes[item.kind]} />
        <text x={9} y={4}>
          {item.label}
        </text>
        <title>{`${item.on} ${item.label}`}</title>
      </g>
    ))}
  </g>
)
