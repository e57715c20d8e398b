import type { IsoDate } from '#case'
import type { Piece } from '../../../../shapes/timeline.ts'
import { type DayScale, within } from '../../../chart/days.ts'
import { inRows, textWidth } from '../../../chart/rows.ts'
import { useWords } from '../../../locale.tsx'
import { MARGIN } from './layout.ts'
import { words } from './words.ts'

interface Props {
  readonly day: IsoDate
  readonly today: IsoDate
  /** The piece of the band that holds the day looked at. */
  readonly at: Piece | undefined
  readonly scale: DayScale
  readonly top: number
  readonly bottom: number
}

/** The day looked at, today, and, as planned on that day, the next line and the last day to order for it. */
export function Markers({ day, today, at, scale, top, bottom }: Props) {
  const say = useWords(words)
  const flags = [
    { on: today, label: say.today, kind: 'today' },
    ...(at?.nextLineStart ? [{ on: at.nextLineStart, label: say.nextLine, kind: 'next' }] : []),
    ...(at?.lastSafeOrderDate ? [{ on: at.lastSafeOrderDate, label: say.lastSafe, kind: 'safe' }] : []),
    { on: day, label: say.thisDay, kind: 'day' },
  ].filter(({ on }) => within(on, scale))
  const textOf = ({ on, label, kind }: (typeof flags)[number]) =>
    kind === 'day' || kind === 'safe' ? `${label} ${on}` : label
  return (
    <g class="markers">
      {inRows(
        flags,
        ({ on }) => scale.x(on),
        flag => `${textOf(flag)}__`,
        2,
      ).map(({ item, x, row }) => {
        const text = textOf(item)
        const width = textWidth(text, 11) + 14
        const y = top + row * FLAG_HEIGHT
        // At the right edge the flag flies to the left.
        const side = x + width > scale.right + MARGIN ? -1 : 1
        return (
          <g key={item.kind} class={`flag flag-${item.kind}`}>
            <line x1={x} x2={x} y1={y} y2={bottom} />
            <path d={`M${x} ${y}h${side * width}v${FLAG_HEIGHT - 1}h${-side * width}z`} />
            <text x={side < 0 ? x - width + 7 : x + 7} y={y + 11}>
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}

const FLAG_HEIGHT = 16
