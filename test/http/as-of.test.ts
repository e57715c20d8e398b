import { expect, it } from 'vitest'
import { expectAlive, expectRefusal } from './expect.ts'
import { asking, path, patientView } from './requests.ts'
import { serve } from './serve.ts'

const to = path('patient-view')
const decision = (decided: object) => ({ cards: [{ extension: { 'org.w3id.shirube.decision': decided } }] })
const spoken = (summary: string) => ({ cards: [{ summary }] })
const refusing = { site: { asOf: 'refused' as const } }

it('answers as of today in Tokyo', async () => {
  const before = await serve({ clock: () => new Date('2026-05-31T14:59:59Z') })
  expect((await before.post(to, patientView)).body).toMatchObject(decision({ asOf: '2026-05-31' }))
  const after = await serve({ clock: () => new Date('2026-05-31T15:00:00Z') })
  expect((await after.post(to, patientView)).body).toMatchObject(decision({ asOf: '2026-06-01' }))
})

it('answers as of another day where that is allowed', async () => {
  const { post } = await serve()
  expect((await post(to, asking({ asOf: '2024-12-31' }))).body).toMatchObject(decision({ asOf: '2024-12-31' }))
})

it('refuses another day where it is not', async () => {
  const served = await serve(refusing)
  expectRefusal(await served.post(to, asking({ asOf: '2024-12-31' })), 422, 'business-rule')
  await expectAlive(served)
})

it.each(['2026-02-30', '20260215', '2026-6-1', 'secret-1', '', 20260601])('refuses %j as a day', async asOf => {
  const served = await serve()
  const answered = await served.post(to, asking({ asOf }))
  expectRefusal(answered, 400, 'invalid')
  expect(answered.text).toContain('extension.asOf: ')
  expect(answered.text).not.toContain('secret-1')
})

it('refuses a day for which no rules are on record', async () => {
  const served = await serve()
  expectRefusal(await served.post(to, asking({ asOf: '2019-12-31' })), 422, 'business-rule')
  await expectAlive(served)
})

it('speaks the language asked for, the extension before the header', async () => {
  const { post } = await serve()
  const english = { 'Accept-Language': 'en-GB, ja;q=0.1' }
  expect((await post(to, patientView)).body).toMatchObject(spoken('検査できます'))
  expect((await post(to, patientView, english)).body).toMatchObject(spoken('The test may be done'))
  expect((await post(to, asking({ locale: 'en' }))).body).toMatchObject(spoken('The test may be done'))
  const both = await post(to, asking({ locale: 'ja' }), english)
  expect(both.body).toMatchObject(spoken('検査できます'))
  expect(both.headers.get('content-language')).toBe('ja')
  expectRefusal(await post(to, asking({ locale: 'tlh' })), 400)
})

it('lets a locale be asked for where another day is not', async () => {
  const { post } = await serve(refusing)
  expect((await post(to, asking({ locale: 'en' }))).status).toBe(200)
})
