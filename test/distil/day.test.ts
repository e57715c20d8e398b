import { expect, it } from 'vitest'
import { dayOf } from '../../src/distil/read/day.ts'

it.each([
  ['2026-05-31T15:00:00Z', '2026-06-01'],
  ['2026-05-31T14:59:59.999Z', '2026-05-31'],
  ['2026-06-01T00:30:00+09:00', '2026-06-01'],
  ['2026-06-01T23:30:00', '2026-06-01'],
  ['2026-06-01', '2026-06-01'],
  ['2026-05', '2026-05-01'],
  ['2026', '2026-01-01'],
  ['2028-02-29', '2028-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['2100-02-29', undefined],
  ['2026-02-29', undefined],
  ['2026-02-30', undefined],
  ['2026-04-31', undefined],
  ['2026-12-31', '2026-12-31'],
  ['2026-00-10', undefined],
  ['2026-13-10', undefined],
  ['2026-06-00', undefined],
  ['2026-06-01T25:00:00Z', undefined],
  ['令和8年', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s falls on %s in Tokyo', (text, day) => expect(dayOf(text)).toBe(day))
