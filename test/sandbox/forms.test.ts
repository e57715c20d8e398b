import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tables } from '#test/rule-test'
import { createAll } from '../../src/console/app/fhir/write.ts'
import { scopeFor } from '../../src/console/app/launch/scopes.ts'
import { matters } from '../../src/console/app/views/record/matters.ts'
import { signedResources } from '../../src/console/app/views/record/signed.ts'
import { signedReport } from '../../src/console/app/views/transcribe/signed.ts'
import { emptyCandidate, emptyTranscript } from '../../src/console/app/views/transcribe/transcript.ts'
import { type Running, runningSandbox } from './running-sandbox.ts'
import { smartClient } from './smart-client.ts'

const PATIENT = 'mock-egfr-approved'
const USER = `Practitioner/${PATIENT}-attending`
const on = '2026-06-15'
const recorded = '2026-06-15T09:00:00.000Z'

let sandbox: Running
beforeAll(async () => {
  sandbox = await runningSandbox()
})
afterAll(() => sandbox.stop())

describe.each([
  ['SMART 2', ['permission-v2']],
  ['SMART 1', ['permission-v1']],
])('with the scopes that a launch asks for (%s)', (_, capabilities) => {
  const source = async () => {
    const { Authorization } = await smartClient(sandbox.fhir).header(scopeFor({ capabilities }, 'read-write'))
    return { fhirBase: sandbox.fhir, token: Authorization.replace('Bearer ', '') }
  }
  const typesIn = ({ entry = [] }: fhir4.Bundle) => entry.map(({ response }) => response?.location?.split('/').at(-2))

  it.each(
    Object.values(matters)
      .flat()
      .map(matter => [matter.id, matter] as const),
  )('writes %s', async (_, matter) => {
    const answer = { chosen: matter.options[0] ?? '', reason: '理由' }
    const written = signedResources(matter, answer, { patientId: PATIENT, performer: USER, on }, recorded)
    const stored = await createAll(await source(), written)
    expect(stored.entry?.map(({ response }) => response?.status)).toEqual([...written].map(() => '201'))
  })

  it('writes a transcribed report with what belongs to it', async () => {
    const transcript = {
      ...emptyTranscript('a'),
      ...{ performer: USER, order: `ServiceRequest/${PATIENT}-order`, issued: on, secondary: 'none', drugs: 'listed' },
      candidates: [{ ...emptyCandidate('a'), drug: 'オシメルチニブ', reach: 'approved', cdxFit: 'true', gene: 'EGFR' }],
    }
    const terms = {
      drugs: [],
      genes: tables.genes.map(({ id, hgnc }) => ({
        name: id,
        aliases: [],
        coding: [{ system: 'http://www.genenames.org', code: hgnc, display: id }],
      })),
    }
    const signing = {
      patientId: PATIENT,
      secondReader: 'Practitioner/mock-trial-only-attending',
      terms,
      on,
      recorded,
    } as const
    const stored = await createAll(await source(), signedReport(transcript, signing))
    expect(new Set(typesIn(stored))).toEqual(new Set(['Observation', 'DiagnosticReport', 'Provenance']))
  })
})
