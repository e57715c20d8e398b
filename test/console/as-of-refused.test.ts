import { expect, it } from 'vitest'
import { callFor, serveConsole, story } from './serve-console.ts'
import { troubledFhir } from './troubled-fhir.ts'

/** The day on which the console of the tests is served. */
const TODAY = '2026-06-20'

/** Every call of the page that names a day, as it names it. */
const calls = async (day: string) => {
  const { base: fhirServer } = await troubledFhir()
  const extension = { 'org.w3id.shirube.request': { asOf: day } }
  const call = callFor(story('mock-egfr-approved'), day)
  const many = { fhirServer, extension, userId: 'Practitioner/office', patients: [{ patientId: 'a' }] }
  return Object.entries({
    explain: call,
    'explain/ep-waiver-patient-view': call,
    timeline: call,
    glance: call,
    'panel-case': call,
    'on-record': call,
    glances: many,
    'panel-cases': many,
    'drugs-of-day': { fhirServer, extension, day },
  })
}

/** The status of each call where only today may be asked for, as a hospital has it. */
async function statusesOn(day: string) {
  const { base } = await serveConsole({ asOf: 'refused' })
  const statuses: [string, number][] = []
  for (const [path, call] of await calls(day)) {
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch(`${base}/console/api/${path}`, { method: 'POST', headers, body: JSON.stringify(call) })
    await response.text()
    statuses.push([path, response.status])
  }
  return statuses
}

it('answers the page, which always names the day, as of today where no other may be asked for', async () => {
  for (const answered of await statusesOn(TODAY)) expect(answered).toEqual([answered[0], 200])
})

it('refuses every other day there', async () => {
  for (const day of ['2026-06-19', '2026-06-21'])
    for (const answered of await statusesOn(day)) expect(answered).toEqual([answered[0], 422])
})
