import { useWords } from '../../locale.tsx'
import { words } from './words.ts'

/** CDS Hooks asks for an answer within 500 ms; at 5 s the service itself gives up waiting. */
const MARKS = [500, 5_000] as const
const WIDTH = 600

/** How long an answer took, against both marks; in words beside it. */
export function Timing({ ms }: { readonly ms: number }) {
  const say = useWords(words)
  const [swift, late] = MARKS
  const whole = Math.round(ms)
  const x = (at: number) => (WIDTH * at) / Math.max(6_000, ms * 1.1)
  const pace = ms <= swift ? 'swift' : ms <= late ? 'tardy' : 'late'
  return (
    <figure class="timing">
      <svg viewBox={`0 0 ${WIDTH} 34`} role="img" aria-label={say.took(whole)}>
        <rect class="timing-track" x="0" y="2" width={WIDTH} height="14" />
        <rect class={`timing-bar timing-${pace}`} x="0" y="2" width={Math.max(2, x(ms))} height="14" />
        {MARKS.map(mark => (
          <g key={mark} class="timing-mark">
            <line x1={x(mark)} x2={x(mark)} y1="0" y2="20" />
            <text x={x(mark)} y="31">
              {mark === swift ? '500 ms' : '5 s'}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <strong>{say.took(whole)}</strong> {say[pace]}
      </figcaption>
    </figure>
  )
}
