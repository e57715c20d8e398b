/** A calendar day in Asia/Tokyo, `YYYY-MM-DD`. Days compare as strings. */
export type IsoDate = `${number}-${number}-${number}`

/** A day of the calendar, written in full. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8))
  return day >= 1 && day <= daysIn(month, Number(text.slice(0, 4)))
}

/** 0 for a month there is not. */
function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** Moves a day by a whole number of days; plain calendar arithmetic, no time zone involved. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const moved = new Date(`${day}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10) as IsoDate
}

/** Whole years completed between two days, as a birthday counts them. */
export function yearsBetween(from: IsoDate, to: IsoDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}

/** The day an instant falls on in Tokyo, where the fee table is in force. */
export function tokyoDay(instant: Date): IsoDate {
  return new Date(instant.getTime() + 9 * 3_600_000).toISOString().slice(0, 10) as IsoDate
}
