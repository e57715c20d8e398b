import { type IsoDate, isIsoDate, tokyoDay } from '#case'

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.+)?)?)?$/

/**
 * The Tokyo day of a FHIR date, dateTime or instant. A partial date counts from its first day;
 * a time without a zone is taken as Tokyo's. Anything else is no date.
 */
export function dayOf(text: string | undefined): IsoDate | undefined {
  if (text === undefined) return undefined
  if (isIsoDate(text)) return text
  const found = form.exec(text)
  if (found === null) return undefined
  const [, year = '', month = '01', date = '01', time] = found
  const day = `${year}-${month}-${date}`
  if (!isIsoDate(day)) return undefined
  if (time === undefined || !/(Z|[+-]\d{2}:\d{2})$/.test(time)) return day
  const instant = new Date(`${day}${time}`)
  if (Number.isNaN(instant.getTime())) return undefined
  const tokyo = tokyoDay(instant)
  return isIsoDate(tokyo) ? tokyo : undefined
}

/** Milliseconds, for ordering what happened on the same day; a date without a time is its first moment in Tokyo. */
export function momentOf(text: string | undefined): number {
  if (text === undefined) return Number.NEGATIVE_INFINITY
  const zoned = /T.*(Z|[+-]\d{2}:\d{2})$/.test(text)
  const day = dayOf(text)
  const moment = Date.parse(zoned ? text : text.includes('T') ? `${text}+09:00` : `${day}T00:00:00+09:00`)
  return Number.isNaN(moment) ? Number.NEGATIVE_INFINITY : moment
}

/** Whole days from one day to a later one; negative when it is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The earliest of several days, and the latest. */
export const earliest = (days: readonly IsoDate[]): IsoDate | undefined => [...days].sort()[0]
export const latest = (days: readonly IsoDate[]): IsoDate | undefined => [...days].sort().at(-1)
