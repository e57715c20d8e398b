import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fileMarks } from '../../src/operations/file-marks.ts'
import { onChange } from '../../src/operations/on-change.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('acts once, when what has changed stands still', () => {
  const marks = ['a', 'a', 'b', 'c', 'c', 'c', 'c']
  const acted: string[] = []
  let now = 'a'
  const end = onChange(
    () => now,
    () => acted.push(now),
    1_000,
  )
  const told = marks.map(mark => {
    now = mark
    vi.advanceTimersByTime(1_000)
    return acted.length
  })
  expect(told).toEqual([0, 0, 0, 0, 1, 1, 1])
  expect(acted).toEqual(['c'])
  end()
  now = 'd'
  vi.advanceTimersByTime(5_000)
  expect(acted).toEqual(['c'])
})

it('marks every way in which a table may change, and nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'shirube-marks-'))
  const write = (file: string, text: string) => writeFileSync(join(root, file), text)
  for (const folder of ['knowledge/cdx', 'terminology', 'other/cdx']) mkdirSync(join(root, folder), { recursive: true })
  write('knowledge/cdx/lung.yaml', '[]')
  write('terminology/drugs.yaml', '[]')
  let before = fileMarks(root)
  const changes = (change: () => void) => {
    change()
    const after = fileMarks(root)
    const changed = after !== before
    before = after
    return changed
  }
  expect(changes(() => {})).toBe(false)
  expect(changes(() => write('README.md', 'x'))).toBe(false)
  expect(changes(() => write('knowledge/cdx/lung.yaml', '[ ]'))).toBe(true)
  expect(changes(() => utimesSync(join(root, 'terminology/drugs.yaml'), 1, 1))).toBe(true)
  expect(changes(() => write('knowledge/cdx/breast.yaml', '[]'))).toBe(true)
  expect(changes(() => rmSync(join(root, 'knowledge/cdx/breast.yaml')))).toBe(true)
  const current = join(root, 'current')
  symlinkSync(root, current)
  expect(fileMarks(current)).toBe(before)
})
