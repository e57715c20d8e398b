import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

const kernel = ['src/case', 'src/knowledge', 'src/rule', 'src/cards'] as const

/** The architecture. A place may import itself and what its line names; every name stands on a line above. */
const may: Readonly<Record<string, readonly string[]>> = {
  'src/case': [],
  'src/knowledge': ['src/case'],
  'src/rule': ['src/case', 'src/knowledge'],
  'src/cards': ['src/case', 'src/knowledge', 'src/rule'],
  'cds-services': kernel,
  'src/network': [],
  'src/fhir': ['src/case', 'src/network'],
  'src/distil': ['src/case', 'src/knowledge', 'src/fhir'],
  'src/config': ['src/case', 'src/network'],
  'src/store': ['src/case', 'src/cards'],
  'src/callers': ['src/network', 'src/config'],
  'src/http': [...kernel, 'src/fhir', 'src/distil', 'src/config', 'src/store', 'src/callers'],
  'src/sandbox': ['src/case', 'src/knowledge', 'src/fhir', 'src/config', 'src/callers', 'src/http'],
  'src/workbench': [...kernel, 'src/fhir', 'src/distil', 'src/config'],
  'src/console/shapes': kernel,
  'src/console/app': ['src/case', 'src/console/shapes'],
  'src/console/api': [
    ...kernel,
    'src/fhir',
    'src/distil',
    'src/config',
    'src/http',
    'src/workbench',
    'src/console/shapes',
  ],
  'src/console/pages.ts': [],
  'src/console/index.ts': ['src/console/api', 'src/console/pages.ts'],
  'src/operations': ['src/case', 'src/knowledge', 'src/config', 'src/callers'],
  'src/review': ['src/case', 'src/knowledge', 'src/cards', 'src/http', 'src/store'],
  'src/generate.ts': ['src/knowledge'],
  'src/main.ts': [
    'cds-services',
    ...kernel,
    'src/network',
    'src/fhir',
    'src/distil',
    'src/config',
    'src/store',
    'src/callers',
    'src/http',
    'src/sandbox',
    'src/console/index.ts',
    'src/workbench',
    'src/operations',
    'src/review',
  ],
}
const places = Object.keys(may)
const placeOf = (file: string) => places.find(place => file === place || file.startsWith(`${place}/`))

const manifest: { readonly imports: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
)

const files = globSync('{src,cds-services}/**/*.{ts,tsx}', { cwd: root }).sort()
const codeOf = (file: string) => withoutComments(readFileSync(join(root, file), 'utf8'))

/** Every module a file names: `import … from`, `export … from`, `import 'x'`, `import('x')`; types too. */
function specifiers(code: string): readonly string[] {
  const patterns = [
    /\bfrom\s*(['"])([^'"\n]+)\1/g,
    /\bimport\s*(['"])([^'"\n]+)\1/g,
    /\bimport\s*\(\s*(['"`])([^'"`\n]+)\1/g,
  ]
  return patterns.flatMap(pattern => [...code.matchAll(pattern)].map(match => match[2] ?? ''))
}

/** The file of this project that a specifier names, or undefined for a package or a module of Node. */
function target(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return relative(root, join(root, dirname(from), specifier))
  if (!specifier.startsWith('#')) return undefined
  for (const [alias, path] of Object.entries(manifest.imports)) {
    const [head = '', tail] = alias.split('*')
    if (tail === undefined ? specifier === alias : specifier.startsWith(head) && specifier.endsWith(tail))
      return path.replace('./', '').replace('*', specifier.slice(head.length))
  }
  return `${specifier} (an alias package.json does not know)`
}

/** Blanks comments out and leaves strings as they are, template literals included. */
function withoutComments(code: string): string {
  const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g
  return code.replace(token, text => (text.startsWith('//') || text.startsWith('/*') ? ' ' : text))
}

describe('the table of allowed imports', () => {
  it('has no circles: each place names only places above it', () => {
    places.forEach((place, i) => {
      expect(places.slice(0, i), place).toEqual(expect.arrayContaining([...(may[place] ?? [])]))
    })
  })

  it('knows every place: no file lies outside it', () => {
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter(file => placeOf(file) === undefined)).toEqual([])
  })
})

describe('reading imports', () => {
  it.each([
    ["import { a } from '../b.ts'", '../b.ts'],
    ["import type { A } from '#case'", '#case'],
    ["import {\n  a,\n  b,\n} from '#rule'", '#rule'],
    ["export * from './a.ts'", './a.ts'],
    ["export type { A } from './a.ts'", './a.ts'],
    ["import './side-effect.ts'", './side-effect.ts'],
    ["await import('./late.ts')", './late.ts'],
    ["type A = import('#knowledge').Row", '#knowledge'],
    ['import a from "node:fs"', 'node:fs'],
  ])('%s', (code, specifier) => expect(specifiers(withoutComments(code))).toContain(specifier))

  it('passes over what a comment says', () => {
    expect(specifiers(withoutComments("// from '#http'\n/* import('#http') */\nconst url = 'http://x'"))).toEqual([])
  })

  it('follows the aliases of package.json', () => {
    expect(target('cds-services/ep-waiver/outcome.ts', '#rule')).toBe('src/rule/index.ts')
    expect(target('test/x.test.ts', '#test/rule-test')).toBe('test/rule-test.ts')
    expect(target('src/main.ts', 'express')).toBeUndefined()
  })
})

describe('every file keeps to its place', () => {
  it.each(files)('%s', file => {
    const here = placeOf(file) ?? file
    const allowed = [here, ...(may[here] ?? [])]
    for (const specifier of specifiers(codeOf(file))) {
      const to = target(file, specifier)
      if (to !== undefined) expect(allowed, `imports ${specifier}`).toContain(placeOf(to) ?? to)
    }
  })
})

describe('no circle of imports', () => {
  const graph = new Map(files.map(file => [file, specifiers(codeOf(file)).flatMap(one => target(file, one) ?? [])]))

  it('finds a circle where there is one', () => {
    const circular = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ])
    expect(circleIn(circular)).toEqual(['b', 'c', 'b'])
  })

  it('between the files of src and cds-services, types counted', () => expect(circleIn(graph)).toBeUndefined())
})

/** A path of files that leads back to its first, if there is one. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    const at = path.indexOf(file)
    if (at >= 0) return [...path.slice(at), file]
    if (done.has(file)) return undefined
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...path, file])
      if (circle) return circle
    }
    done.add(file)
    return undefined
  }
  for (const file of graph.keys()) {
    const circle = visit(file, [])
    if (circle) return circle
  }
  return undefined
}

const regimeIds = [...readFileSync(join(root, 'knowledge/regimes.yaml'), 'utf8').matchAll(/^- id: (\S+)/gm)].map(
  match => match[1] ?? '',
)
const ruleFiles = files.filter(file => /^cds-services\/[^/]+\/rules\//.test(file))
const medicine = files.filter(file => file.startsWith('cds-services/'))

describe.each(ruleFiles)('%s', file => {
  const code = codeOf(file)

  it('reads nothing but its arguments', () => {
    expect(code).not.toMatch(
      /\bDate\b|\bMath\.random\b|\bTemporal\b|\bperformance\b|\bprocess\b|\bglobalThis\b|\bfetch\b|node:|\bconsole\b|\basync\b|\bawait\b|\bimport\s*\(/,
    )
  })

  it('compares no dates of law, and names a regime only where it cites it or asks whether it is in force', () => {
    const logic = code.replace(/cites: \[[^\]]*\]/, '').replace(/inForce\.has\([^)]*\)/g, '')
    expect(logic).not.toMatch(/\d{4}-\d{2}-\d{2}/)
    for (const id of regimeIds) expect(logic).not.toContain(id)
  })

  it('holds no prose: what is said stands in because.ts', () => {
    expect(code).not.toMatch(/[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/)
  })

  it('defines exactly one rule, alike for each subject where it has several', () => {
    expect(code.match(/^export const \w+ = rule(?:For)?\(/gm)).toHaveLength(1)
    expect(code.match(/^export /gm)).toHaveLength(1)
  })
})

describe('rules', () => {
  it('are defined in a rules folder and nowhere else', () => {
    expect(ruleFiles.length).toBeGreaterThan(0)
    expect(regimeIds.length).toBeGreaterThan(0)
    const elsewhere = medicine
      .filter(file => !ruleFiles.includes(file))
      .filter(file => /\brule(?:For)?\(/.test(codeOf(file)))
    expect(elsewhere).toEqual([])
  })

  it('are not asked for the time by what they share', () => {
    const shared = medicine.filter(file => file.startsWith('cds-services/shared/'))
    expect(shared.length).toBeGreaterThan(0)
    for (const file of shared)
      expect(codeOf(file), file).not.toMatch(/\bDate\b|\bMath\.random\b|\bprocess\b|\bfetch\b|node:/)
  })
})
