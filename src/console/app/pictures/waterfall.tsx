import { scaleLinear } from 'd3-scale'
import { useId, useRef } from 'preact/hooks'
import { useWidth } from '../chart/use-width.ts'
import { useLocale, useWords } from '../locale.tsx'
import type { MoneyRoute } from './values.ts'
import { words } from './words.ts'

interface Props {
  readonly route: MoneyRoute
  /** Points that fill the whole width, the same for every road, so that they can be compared. */
  readonly scale: number
}

const ROW = 30
const LABEL = 330
const NUMBER = 96

/** Steps that add or take off, one below the other, and the sum; the same numbers stand beside the bars. */
export function Waterfall({ route: { steps, total }, scale }: Props) {
  const say = useWords(words)
  const { locale } = useLocale()
  const title = useId()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, 860)
  const label = Math.min(LABEL, width * 0.45)
  const whole = Math.max(scale, ...runningEnds(steps.map(({ points }) => points)))
  const x = scaleLinear([0, whole], [label, width - NUMBER])
  const ends = runningEnds(steps.map(({ points }) => points))
  const number = (value: number) => value.toLocaleString('ja-JP')
  return (
    <div ref={frame}>
      <table class="waterfall" aria-labelledby={title}>
        <caption id={title} class="unseen">
          {say.money}
        </caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{say.step}</th>
            <th scope="col">{say.points('')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ code, label: name, points }, i) => {
            const [from, to] = [ends[i - 1] ?? 0, ends[i] ?? 0].sort((a, b) => a - b)
            return (
              <tr key={code}>
                <th scope="row">
                  {name[locale]} <code>{code}</code>
                </th>
                <td>
                  <Bar
                    width={width - label}
                    from={x(from ?? 0) - label}
                    to={x(to ?? 0) - label}
                    kind={points < 0 ? 'off' : 'on'}
                  />
                  <span class="amount">{say.points(`${points < 0 ? '−' : '＋'}${number(Math.abs(points))}`)}</span>
                </td>
              </tr>
            )
          })}
          <tr class="sum">
            <th scope="row">{say.total}</th>
            <td>
              <Bar width={width - label} from={0} to={x(total) - label} kind="sum" />
              <span class="amount">{say.points(number(total))}</span>
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}

/** Where the sum stands after each step. */
const runningEnds = (points: readonly number[]): readonly number[] =>
  points.map((_, i) => points.slice(0, i + 1).reduce((sum, one) => sum + one, 0))

interface BarProps {
  readonly width: number
  readonly from: number
  readonly to: number
  readonly kind: 'on' | 'off' | 'sum'
}

const Bar = ({ width, from, to, kind }: BarProps) => (
  <svg class="bar-line" width={Math.max(0, width - NUMBER)} height={ROW} aria-hidden="true">
    <rect class={`bar-${kind}`} x={from} y="6" width={Math.max(1, to - from)} height={ROW - 12} rx="2" />
    {kind === 'off' && <path class="bar-hatch" d={`M${from + 2} ${ROW - 8}L${to - 2} 8`} />}
  </svg>
)
