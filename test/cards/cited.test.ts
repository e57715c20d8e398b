import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#case'
import type { Regime } from '#knowledge'
import { tables } from '#test/rule-test'
import { cited, sourceById } from '../../src/cards/cited.ts'

const regime = (id: string): Regime => {
  const found = tables.regimes.find(one => one.id === id)
  if (found === undefined) throw new Error(`no regime is called ${id}`)
  return found
}
const left = (cites: Parameters<typeof cited>[0]['cites'], id: string, day: IsoDate) =>
  cited({ cites }, regime(id), day, tables).map(one => one.id)

describe('the paragraphs of a rule', () => {
  it('are those of the body of rules that is asked, not its neighbor in time', () => {
    const both = ['fee-2024/d006-19/2', 'fee-2026/d006-19/1-i'] as const
    expect(left(both, 'fee-2024', '2026-05-31')).toEqual(['fee-2024/d006-19/2'])
    expect(left(both, 'fee-2026', '2026-06-01')).toEqual(['fee-2026/d006-19/1-i'])
  })

  it('are left out before they were published', () => {
    const list = ['fee-2024/d006-19/7'] as const
    expect(left(list, 'fee-2024', '2025-02-28')).toEqual([])
    expect(left(list, 'fee-2024', '2025-03-01')).toEqual(list)
  })

  it('may come from guidance that belongs to no body of rules, once it is out', () => {
    const guidance = ['wg-2025-03/expected-to-finish'] as const
    expect(left(guidance, 'fee-2024', '2025-03-13')).toEqual([])
    expect(left(guidance, 'fee-2024', '2025-03-14')).toEqual(guidance)
    expect(left(guidance, 'fee-2026', '2026-06-15')).toEqual(guidance)
  })

  it('may come from another notice, as long as it is in force', () => {
    const notice = ['ep-2024/round-robin'] as const
    expect(left(notice, 'fee-2024', '2025-07-06')).toEqual(notice)
    expect(left(notice, 'fee-2024', '2025-07-07')).toEqual([])
  })

  it('of a proposal stand on the proposal alone', () => {
    expect(left(['report-2025/2'], 'report-2025', '2026-06-15')).toEqual(['report-2025/2'])
    expect(left(['report-2025/5'], 'fee-2026', '2026-06-15')).toEqual([])
  })

  it('must exist', () => expect(() => sourceById(tables, 'fee-1999/x')).toThrow('no paragraph is called fee-1999/x'))
})
