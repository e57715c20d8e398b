import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Remark } from '../../src/distil/index.ts'
import { resourcesIn } from '../../src/fhir/index.ts'
import { distilled } from './record.ts'

const folder = new URL('../foreign/', import.meta.url).pathname
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const filesIn = (name: string) => globSync(`${folder}${name}/*.json`).sort()

/** One record per Bundle, and one per patient of what stands alone, with what names no patient. */
function records(name: string): readonly (readonly [string, readonly unknown[]])[] {
  const bundles = filesIn(name).filter(file => basename(file).startsWith('Bundle'))
  const alone = filesIn(name)
    .filter(file => !bundles.includes(file))
    .map(read)
  const subjects = [...new Set(alone.map(subjectOf))].filter(subject => subject !== 'nobody').sort()
  return [
    ...bundles.map(file => [basename(file, '.json'), resourcesIn(read(file)).resources] as const),
    ...subjects.map(subject => [subject, alone.filter(one => [subject, 'nobody'].includes(subjectOf(one)))] as const),
  ]
}

const subjectOf = (one: unknown): string => {
  const { resourceType, id, subject, patient } = one as Record<string, unknown>
  if (resourceType === 'Patient') return `Patient/${id}`
  const reference = ((subject ?? patient) as { reference?: string } | undefined)?.reference
  return reference ?? 'nobody'
}

/** Everything understood, and what was remarked. */
const understood = (resources: readonly unknown[]) => {
  const { c, remarks } = distilled(resources)
  const { asOf: _, panels, ...rest } = c
  return { ...rest, panels, remarks: remarks.map(told) }
}
const told = ({ code, about, ref }: Remark) => [code, about, ref].filter(Boolean).join(' ')

describe.each(['genomics-reporting-stu3', 'mcode-stu4', 'r4-core-examples'])('%s', name => {
  it('is understood as reviewed', async () => {
    const all = Object.fromEntries(records(name).map(([record, resources]) => [record, understood(resources)]))
    await expect(`${JSON.stringify(all, undefined, 2)}\n`).toMatchFileSnapshot(`../golden/distil/${name}.json`)
  })

  it.each(filesIn(name).map(file => [basename(file), file] as const))('%s distils alone', (_, file) => {
    expect(() => distilled(resourcesIn(read(file)).resources)).not.toThrow()
    expect(() => distilled([read(file)])).not.toThrow()
  })
})

describe('nexehrs-cds-hooks', () => {
  it.each(filesIn('nexehrs-cds-hooks').map(file => [basename(file), file] as const))(
    '%s holds no cancer',
    (_, file) => {
      const { context, prefetch } = read(file) as {
        context: { draftOrders?: unknown }
        prefetch?: Record<string, unknown>
      }
      const orders = resourcesIn(context.draftOrders).resources
      const record = Object.values(prefetch ?? {}).flatMap(value => resourcesIn(value).resources)
      const { c } = distilled(record, { orders })
      expect(c.tumor).toBeUndefined()
      expect(c.order).toBeUndefined()
      expect(c.therapy?.lines).toEqual([])
    },
  )
})
