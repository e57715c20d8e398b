import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rowSchemas } from '../../src/knowledge/row-schemas.ts'
import { schemas } from '../../src/knowledge/tables.ts'
import { root } from './tables.ts'

describe('JSON Schemas for editors', () => {
  it.each([...rowSchemas()])('%s is current', (name, schema) => {
    const file = join(root, 'knowledge/schema', name)
    expect(JSON.parse(readFileSync(file, 'utf8')), `${name} is stale: npm run generate`).toEqual(schema)
  })

  it('leaves no schema behind that no table has', () => {
    expect(
      globSync('knowledge/schema/*', { cwd: root })
        .map(file => file.split('/').at(-1))
        .sort(),
    ).toEqual([...rowSchemas().keys()].sort())
  })
})

describe('YAML files', () => {
  const files = Object.values(schemas).flatMap(({ path }) =>
    globSync([`${path}.yaml`, `${path}/*.yaml`], { cwd: root }).map(file => ({
      file,
      schema: `knowledge/schema/${path.split('/').at(-1)}.schema.json`,
    })),
  )

  it.each(files)('$file opens with its schema', ({ file, schema }) => {
    const [first = ''] = readFileSync(join(root, file), 'utf8').split('\n')
    const named = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? ''
    const target = relative(root, join(root, dirname(file), named))
    expect(target).toBe(schema)
    expect(existsSync(join(root, target))).toBe(true)
  })

  it('belong to a table, every one', () => {
    const all = globSync('{knowledge,terminology}/**/*.yaml', { cwd: root })
    expect(all.sort()).toEqual(files.map(one => one.file).sort())
  })
})
