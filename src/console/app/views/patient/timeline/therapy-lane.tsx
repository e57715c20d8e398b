import type { IsoDate } from '#case'
import type { LineOfTherapy } from '../../../../shapes/timeline.ts'
import type { DayScale } from '../../../chart/days.ts'
import { fitting, textWidth } from '../../../chart/rows.ts'
import { useWords } from '../../../locale.tsx'
import { words } from './words.ts'

export const LINE_HEIGHT = 26

interface Props {
  readonly lines: readonly LineOfTherapy[]
  readonly day: IsoDate
  readonly scale: DayScale
  readonly y: number
  readonly runsUntil: IsoDate
}

/** Lines of therapy: solid as recorded, dashed as we counted them, with an arrow while they run. */
export function TherapyLane({ lines, day, scale, y, runsUntil }: Props) {
  const say = useWords(words)
  if (lines.length === 0)
    return (
      <text class="nothing" x={scale.left + 6} y={y + 17}>
        {say.noLines}
      </text>
    )
  return (
    <g class="therapy">
      {lines.map((line, i) => {
        const next = lines[i + 1]?.start
        const end = line.end ?? (next && next < runsUntil ? next : runsUntil)
        const x = scale.x(line.start)
        const width = Math.max(4, scale.x(end) - x)
        const notes = [
          ...(line.basis === 'inferred' ? [say.inferred] : []),
          ...(line.setting === 'perioperative' ? [say.perioperative] : []),
          ...(line.endedFor ? [say[line.endedFor]] : []),
        ]
        // A label may run on past its bar, as far as the next line leaves room.
        const room = (next ? scale.x(next) : scale.right) - x - 14
        const label = `${say.line(line.number)} ${line.drugs.join('＋')}${notes.length > 0 ? `（${notes.join('・')}）` : ''}`
        return (
          <g
            key={`${line.number} ${line.start}`}
            class={`line line-${line.basis} ${line.start > day ? 'not-yet' : ''}`}
          >
            <rect x={x} y={y} width={width} height={LINE_HEIGHT} rx={4} />
            {!line.end && !line.endedFor && textWidth(label) < width - 14 && (
              <line
                class="still"
                x1={x + width}
                x2={x + width + 14}
                y1={y + LINE_HEIGHT / 2}
                y2={y + LINE_HEIGHT / 2}
                marker-end="url(#runs-on)"
              />
            )}
            <text x={x + 8} y={y + 17}>
              {fitting(label, room)}
            </text>
            <title>{`${label} ${line.start} – ${line.end ?? ''}`}</title>
          </g>
        )
      })}
    </g>
  )
}
