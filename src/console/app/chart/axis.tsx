import type { IsoDate } from '#case'
import { useLocale } from '../locale.tsx'
import type { DayScale } from './days.ts'

/** Months along the top, the year where it begins. */
export function MonthAxis({
  scale,
  y,
  height,
}: {
  readonly scale: DayScale
  readonly y: number
  readonly height: number
}) {
  const { locale } = useLocale()
  return (
    <g class="axis">
      {scale.months.map((day, i) => (
        <g key={day} transform={`translate(${scale.x(day)} 0)`}>
          <line class="grid" y1={y + 6} y2={height} />
          <text x={4} y={y}>
            {monthName(day, i === 0 || day.slice(5, 7) === '01', locale)}
          </text>
        </g>
      ))}
    </g>
  )
}

function monthName(day: IsoDate, withYear: boolean, locale: 'ja' | 'en'): string {
  const [year, month] = day.split('-')
  if (locale === 'ja') return withYear ? `${year}年${Number(month)}月` : `${Number(month)}月`
  const name = new Date(`${day}T00:00:00Z`).toLocaleString('en', { month: 'short', timeZone: 'UTC' })
  return withYear ? `${name} ${year}` : name
}
