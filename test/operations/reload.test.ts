import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { load } from '#knowledge'
import { configuration, root, runningService } from './running-service.ts'

/** A hospital's own copy of the tables. */
function ownTables() {
  const folder = mkdtempSync(join(tmpdir(), 'shirube-tables-'))
  for (const part of ['knowledge', 'terminology']) cpSync(join(root, part), join(folder, part), { recursive: true })
  const change = (file: string, to: (text: string) => string) =>
    writeFileSync(join(folder, file), to(readFileSync(join(folder, file), 'utf8')))
  return { folder, change }
}

const panels = 'knowledge/panels.yaml'
const configured = (folder: string, reload: string) =>
  configuration('knowledge:', `  folder: ${folder}`, `  reload: ${reload}`)

it('takes newer tables into force on SIGHUP, and keeps the old ones over a bad one', async () => {
  const { folder, change } = ownTables()
  const service = await runningService({ yaml: configured(folder, 'on-signal') })
  const { child, get, line, lines } = service
  const readyz = async (): Promise<unknown> => JSON.parse(await get('/readyz'))
  const first = load(root).version
  expect(await readyz()).toMatchObject({ status: 'ready', knowledge: first })
  const reload = async () => {
    const after = lines.length
    child.kill('SIGHUP')
    return line(({ msg }) => msg === 'knowledge reload', after)
  }

  expect(await reload()).toMatchObject({ result: 'unchanged', knowledge: first })

  change(panels, text => `${text}\n- id: no-panel\n  from: yesterday\n`)
  change('knowledge/cdx-items.yaml', text => text.replace(/cites: \[[^\]]+\]/, 'cites: [no-such/paragraph]'))
  expect(await reload()).toMatchObject({ result: 'refused', knowledge: first })
  const faults = lines.flatMap(({ msg, fault }) => (msg === 'knowledge fault' ? [fault] : []))
  expect(faults.length).toBeGreaterThan(1)
  for (const fault of faults) expect(fault).toMatch(/^knowledge\/panels\.yaml, row \d+ \(no-panel\), \S+: /)
  expect(await readyz()).toMatchObject({ status: 'ready', knowledge: first })
  expect(JSON.parse(await get('/'))).toMatchObject({ knowledge: first })

  change(panels, () => readFileSync(join(root, panels), 'utf8'))
  expect(await reload()).toMatchObject({ result: 'refused', faults: 1 })

  change('knowledge/cdx-items.yaml', () => `# newer\n${readFileSync(join(root, 'knowledge/cdx-items.yaml'), 'utf8')}`)
  const replaced = await reload()
  const second = load(folder).version
  expect(replaced).toMatchObject({ result: 'replaced', from: first, to: second, knowledge: second })
  expect(await readyz()).toMatchObject({ status: 'ready', knowledge: second })
  expect(JSON.parse(await get('/'))).toMatchObject({ knowledge: second })

  const metrics = await get('/metrics')
  expect(metrics).toContain('shirube_knowledge_reloads_total{result="refused"} 2')
  expect(metrics).toContain('shirube_knowledge_reloads_total{result="replaced"} 1')
  expect(metrics.match(/shirube_knowledge_info\{.*/g)).toEqual([`shirube_knowledge_info{version="${second}"} 1`])
  expect(service.errors).toEqual([])
})

it('sees by itself that the files have changed', async () => {
  const { folder, change } = ownTables()
  const { get, line } = await runningService({ yaml: configured(folder, 'on-change') })
  change(panels, text => `# newer\n${text}`)
  const { to } = await line(({ msg, result }) => msg === 'knowledge reload' && result === 'replaced')
  expect(to).toBe(load(folder).version)
  expect(JSON.parse(await get('/readyz'))).toMatchObject({ knowledge: to })
})

it('does not start from tables that lack a paragraph the program cites', async () => {
  const { folder, change } = ownTables()
  change('knowledge/sources/ungated.yaml', () => '[]\n')
  await expect(runningService({ yaml: configured(folder, 'never') })).rejects.toThrow(
    /knowledge does not hold together/,
  )
})
