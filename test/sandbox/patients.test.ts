import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordQueries } from '#case'
import { idsIn, put, type Running, runningSandbox, searchset } from './running-sandbox.ts'

const folder = new URL('../../src/sandbox/patients/', import.meta.url)
const stories = (await readdir(folder)).filter(name => name.endsWith('.json')).map(name => name.replace('.json', ''))

let sandbox: Running
beforeAll(async () => {
  sandbox = await runningSandbox()
  await put(`${sandbox.fhir}/CarePlan/recommended`, {
    resourceType: 'CarePlan',
    id: 'recommended',
    status: 'active',
    intent: 'proposal',
    subject: { reference: `Patient/${stories[0]}` },
  })
})
afterAll(() => sandbox.stop())

const ownerOf = (resource: fhir4.Resource | undefined): string | undefined => {
  const { patient, subject } = (resource ?? {}) as { patient?: fhir4.Reference; subject?: fhir4.Reference }
  return (subject ?? patient)?.reference
}

describe('the synthetic patients', () => {
  test('are all there', async () => {
    expect(sandbox.patients).toBe(stories.length)
    expect(idsIn(await searchset(`${sandbox.fhir}/Patient`)).sort()).toEqual(stories.sort())
  })

  test('are told of in the language asked for, one line each', async () => {
    const listed = async (language: string): Promise<{ story: string }[]> =>
      (
        await fetch(`${sandbox.fhir.replace('/fhir', '')}/patients`, { headers: { 'Accept-Language': language } })
      ).json()
    const [ja, en] = [await listed('ja'), await listed('en')]
    expect(ja.every(({ story }) => /[ぁ-ん一-龠]/.test(story))).toBe(true)
    expect(en.every(({ story }) => /^[\x20-\x7e]{20,}$/.test(story))).toBe(true)
  })

  test('are found in every way a client may write the reference', async () => {
    const expected = idsIn(await searchset(`${sandbox.fhir}/Condition?patient=mock-egfr-approved`))
    expect(expected.length).toBeGreaterThan(0)
    const ways = [
      'patient=Patient/mock-egfr-approved',
      `patient=${encodeURIComponent(`${sandbox.fhir}/Patient/mock-egfr-approved`)}`,
      'patient:Patient=mock-egfr-approved',
      'subject=Patient/mock-egfr-approved',
      'subject=mock-egfr-approved',
    ]
    for (const way of ways) expect(idsIn(await searchset(`${sandbox.fhir}/Condition?${way}`)), way).toEqual(expected)
  })

  test.each(Object.entries(recordQueries))(
    '%s: the query of the services finds this patient and no other',
    async (_key, query) => {
      const asked = (id: string) => `${sandbox.fhir}/${query.replace('{{context.patientId}}', id)}`
      if (!query.includes('?')) {
        for (const id of stories) expect((await fetch(asked(id))).status, id).toBe(200)
        return
      }
      const type = query.slice(0, query.indexOf('?'))
      const all = await searchset(`${sandbox.fhir}/${type}?_count=1000`)
      expect(all.total, `synthetic ${type}`).toBeGreaterThan(0)
      const found: string[] = []
      for (const id of stories) {
        const { entry } = await searchset(asked(id))
        for (const { resource } of entry ?? []) expect(ownerOf(resource)).toBe(`Patient/${id}`)
        found.push(...(entry ?? []).flatMap(({ resource }) => resource?.id ?? []))
      }
      expect(found.sort()).toEqual(idsIn(all).sort())
      expect((await searchset(asked('nobody'))).total).toBe(0)
    },
  )
})
