/** A calendar day in Asia/Tokyo, `YYYY-MM-DD`. Days compare as strings. */
export type IsoDate = `${number}-${number}-${number}`

export const isIsoDate = (text: string): text is IsoDate =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().slice(0, 10) === text

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
