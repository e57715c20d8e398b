import type { Piece } from '../../../../shapes/timeline.ts'
import type { DayScale } from '../../../chart/days.ts'
import { fitting } from '../../../chart/rows.ts'
import { useWords } from '../../../locale.tsx'
import { words } from './words.ts'

export const WAYS = ['profile', 'cdx', 'advancedCare'] as const
type WayName = (typeof WAYS)[number]

const ROW_HEIGHT = 26
export const BAND_HEIGHT = WAYS.length * ROW_HEIGHT

interface Props {
  readonly way: WayName
  readonly pieces: readonly Piece[]
  readonly scale: DayScale
  readonly y: number
  readonly row: number
}

/** One way to the test, on every day open, waiting, unknown or closed; where nothing was asked the band is empty. */
export function Band({ way, pieces, scale, y, row }: Props) {
  const say = useWords(words)
  const top = y + row * ROW_HEIGHT
  return (
    <g class={`band band-${way}`}>
      <text class="lane-name" x={0} y={top + ROW_HEIGHT / 2 + 3}>
        {say[way]}
      </text>
      <line class="band-base" x1={scale.left} x2={scale.right} y1={top + ROW_HEIGHT - 3} y2={top + ROW_HEIGHT - 3} />
      {joined(pieces, way).map(({ from, until, is }) => {
        if (is === 'silent' || (until && until <= scale.from)) return null
        const x = scale.x(from)
        const width = Math.max(1, (until ? scale.x(until) : scale.right) - x - 1)
        const name = say[`${way}-${is}` as keyof typeof say]
        const label = typeof name === 'string' ? name : ''
        return (
          <g key={from} class={`piece piece-${is}`}>
            <rect x={x} y={top} width={width} height={ROW_HEIGHT - 4} rx={3} fill={fillOf(way, is)} />
            <text x={x + 7} y={top + 15.5}>
              {fitting(label, width - 12)}
            </text>
            <title>{`${from} – ${until ?? ''} ${label}`}</title>
          </g>
        )
      })}
    </g>
  )
}

/** Named by the fill of its texture; the open profile is plain, so that it stands out. */
function fillOf(way: WayName, is: Piece['profile']): string | undefined {
  if (is === 'open') return way === 'profile' ? undefined : `url(#${way}-open)`
  return `url(#${is})`
}

interface Stretch {
  readonly from: string & Piece['from']
  readonly until?: Piece['from']
  readonly is: Piece['profile']
}

/** Neighboring pieces that do not differ in this way, as one. */
function joined(pieces: readonly Piece[], way: WayName): readonly Stretch[] {
  const firsts = pieces.filter((piece, i) => piece[way] !== pieces[i - 1]?.[way])
  return firsts.map(({ from, [way]: is }, i) => {
    const until = firsts[i + 1]?.from
    return { from, is, ...(until && { until }) }
  })
}
