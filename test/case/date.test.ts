import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate, isIsoDate, tokyoDay, yearsBetween } from '#case'

const DAY = 86_400_000
const days: fc.Arbitrary<IsoDate> = fc
  .integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2099, 11, 31) / DAY })
  .map(n => new Date(n * DAY).toISOString().slice(0, 10) as IsoDate)

describe('isIsoDate', () => {
  it.each(['2026-06-15', '2024-02-29', '1900-01-01'])('%s is a day', text => expect(isIsoDate(text)).toBe(true))
  it.each([
    '2025-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-6-1',
    '2026-06',
    '2026-06-15T00:00:00Z',
    ' 2026-06-15',
    '令和8年6月15日',
    '',
  ])('"%s" is none', text => expect(isIsoDate(text)).toBe(false))
})

describe('addDays', () => {
  it.each<readonly [IsoDate, number, IsoDate]>([
    ['2026-06-15', 0, '2026-06-15'],
    ['2026-05-31', 1, '2026-06-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2024-02-29', 365, '2025-02-28'],
    ['2026-09-01', -90, '2026-06-03'],
  ])('%s and %i days is %s', (from, count, to) => expect(addDays(from, count)).toBe(to))

  it('is undone by the same number of days back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day)
      }),
    )
  })

  it('moves forward exactly when the number is positive, as strings compare', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20_000 }), (day, count) => {
        expect(addDays(day, count) > day).toBe(true)
        expect(addDays(day, -count) < day).toBe(true)
      }),
    )
  })

  it('gives a day that exists', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (day, count) => {
        expect(addDays(day, count)).toSatisfy(isIsoDate)
      }),
    )
  })
})

describe('yearsBetween', () => {
  it.each<readonly [string, IsoDate, IsoDate, number]>([
    ['the day before the birthday', '1996-06-15', '2026-06-14', 29],
    ['on the birthday', '1996-06-15', '2026-06-15', 30],
    ['the day after the birthday', '1996-06-15', '2026-06-16', 30],
    ['on the day of birth', '2026-06-15', '2026-06-15', 0],
    ['born on 29 February, the day before it in a leap year', '1996-02-29', '2024-02-28', 27],
    ['born on 29 February, on it in a leap year', '1996-02-29', '2024-02-29', 28],
    ['born on 29 February, 28 February of a common year', '1996-02-29', '2025-02-28', 28],
    ['born on 29 February, 1 March of a common year', '1996-02-29', '2025-03-01', 29],
    ['born on 31 December, the next day', '2025-12-31', '2026-01-01', 0],
  ])('%s', (_, from, to, years) => expect(yearsBetween(from, to)).toBe(years))

  it('never falls as time passes', () => {
    fc.assert(
      fc.property(days, days, fc.nat({ max: 800 }), (from, to, more) => {
        expect(yearsBetween(from, addDays(to, more))).toBeGreaterThanOrEqual(yearsBetween(from, to))
      }),
    )
  })

  it('grows by one in one year', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 100 }), (from, years) => {
        const birthday = `${Number(from.slice(0, 4)) + years}${from.slice(4)}` as IsoDate
        expect(yearsBetween(from, birthday)).toBe(years)
      }),
    )
  })
})

describe('tokyoDay', () => {
  it.each([
    ['2026-06-14T14:59:59Z', '2026-06-14'],
    ['2026-06-14T15:00:00Z', '2026-06-15'],
    ['2026-06-14T23:59:59+09:00', '2026-06-14'],
    ['2026-06-15T00:00:00+09:00', '2026-06-15'],
    ['2026-05-31T14:59:59.999Z', '2026-05-31'],
    ['2026-05-31T15:00:00Z', '2026-06-01'],
    ['2024-02-28T15:00:00Z', '2024-02-29'],
    ['2025-12-31T15:00:00Z', '2026-01-01'],
  ])('%s falls on %s in Tokyo', (instant, day) => expect(tokyoDay(new Date(instant))).toBe(day))

  it('is the calendar day of that place, as the platform knows it', () => {
    const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' })
    const instants = fc.date({ min: new Date('1990-01-01Z'), max: new Date('2099-12-31Z'), noInvalidDate: true })
    fc.assert(
      fc.property(instants, instant => {
        expect(tokyoDay(instant)).toBe(calendar.format(instant))
      }),
    )
  })
})
