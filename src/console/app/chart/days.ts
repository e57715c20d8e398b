import { type ScaleTime, scaleUtc } from 'd3-scale'
import { utcMonth, utcYear } from 'd3-time'
import type { IsoDate } from '#case'

/** Days on a horizontal axis. */
export interface DayScale {
  /** Where a day stands; days outside stand at the edges. */
  x(day: IsoDate): number
  /** Whole months, thinned so that their labels have room. */
  readonly months: readonly IsoDate[]
  readonly from: IsoDate
  readonly to: IsoDate
  readonly left: number
  readonly right: number
}

const ROOM_FOR_A_LABEL = 68

export function dayScale(from: IsoDate, to: IsoDate, left: number, right: number): DayScale {
  const scale: ScaleTime<number, number> = scaleUtc([utc(from), utc(to)], [left, right]).clamp(true)
  const months = utcMonth.count(utc(from), utc(to))
  const every = [1, 2, 3, 6].find(step => (right - left) / (months / step) >= ROOM_FOR_A_LABEL)
  const interval = every === undefined ? utcYear : (utcMonth.every(every) ?? utcMonth)
  return { x: day => scale(utc(day)), months: interval.range(utc(from), utc(to)).map(dayIn), from, to, left, right }
}

const DAY = 86_400_000
const utc = (day: IsoDate) => new Date(`${day}T00:00:00Z`)
const dayIn = (date: Date) => date.toISOString().slice(0, 10) as IsoDate

/** Days from one to the other, for sliders. */
export const daysFrom = (from: IsoDate, to: IsoDate) => Math.round((utc(to).getTime() - utc(from).getTime()) / DAY)

export const within = (day: IsoDate, { from, to }: Pick<DayScale, 'from' | 'to'>) => from <= day && day <= to
