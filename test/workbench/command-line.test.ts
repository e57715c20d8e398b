import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { workbenchOnCopy } from './run.ts'

const { run } = workbenchOnCopy()
const project = join(import.meta.dirname, '..', '..')

describe('the command line', () => {
  it.each([
    [[], '使い方'],
    [['improt'], '「improt」というコマンドはありません'],
    [['counts', '--colour'], 'オプションが正しくありません'],
    [['counts', 'all'], 'counts の引数が足りないか、多すぎます'],
    [['counts', '--lang', 'fr'], '--lang「fr」：ja・en のどれかです'],
    [['--lang', 'en'], 'Usage'],
    [['improt', '--lang=en'], 'no command is called "improt"'],
  ])('%j is refused with a word on why', (args, fault) => {
    const { code, out, faults } = run(...args)
    expect([code, out]).toEqual([1, ''])
    expect(faults[0]).toContain(fault)
  })

  it('is reached as a mode of the program, which serves nothing then', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['src/main.ts', 'knowledge', 'counts'], {
      cwd: project,
    })
    expect(stdout).toContain('薬と検査のつながり')
  })

  it('fails with exit code 1', async () => {
    await expect(
      promisify(execFile)(process.execPath, ['src/main.ts', 'knowledge', 'export', 'none'], { cwd: project }),
    ).rejects.toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('「none」という表はありません') })
  })
})
