import { describe, expect, it } from 'vitest'
import type { CcatReport } from '#case'
import { validateR4 } from '#test/fhir-validation'
import { tables } from '#test/rule-test'
import { signedReport } from '../../src/console/app/views/transcribe/signed.ts'
import type { Transcript } from '../../src/console/app/views/transcribe/transcript.ts'
import type { Terms } from '../../src/console/shapes/terms.ts'
import { distil } from '../../src/distil/index.ts'
import { departures } from '../fhir-profiles/departures.ts'
import { profiles } from '../fhir-profiles/files.ts'
import { recordOf } from '../golden/record-of.ts'
import { type Story, stories } from '../patients/bundles.ts'
import { serveConsole } from './serve-console.ts'

const caseOf = (patient: Story) =>
  distil({ record: recordOf(patient), asOf: '2026-06-15', tables, patientId: patient.id }).c

const isCcat = (resource: fhir4.FhirResource) =>
  /"ccat-(report|secondary-finding|candidate-drug|ep-omission)"/.test(JSON.stringify(resource))

/** A report that a person could read off paper: nothing in it is in dispute or unreadable. */
const isPlain = ({ secondaryFinding, candidates, noCandidate, reportedOn }: CcatReport) =>
  reportedOn !== undefined &&
  secondaryFinding?.value !== undefined &&
  candidates !== undefined &&
  candidates.length > 0 !== noCandidate &&
  candidates.every(({ reach }) => reach !== undefined && reach !== 'not-stated')

const reported = stories.flatMap(patient => {
  const { ccat, profile } = caseOf(patient)
  const report = patient.resources.find(one => one.resourceType === 'DiagnosticReport' && isCcat(one))
  const order = report?.resourceType === 'DiagnosticReport' ? report.basedOn?.[0]?.reference : undefined
  return ccat?.received && profile && order?.startsWith('ServiceRequest/') && isPlain(ccat)
    ? [[patient.id, patient, ccat, order] as const]
    : []
})

/** The report as somebody would type it, names in Japanese. */
function typed(ccat: CcatReport, order: string): Transcript {
  const name = (id: string) => tables.drugs.find(row => row.id === id)?.name.ja ?? id
  const stated = <T>(value: T | 'not-stated' | undefined) =>
    value === 'not-stated' || value === undefined ? '' : String(value)
  return {
    performer: 'Practitioner/one',
    order,
    issued: ccat.reportedOn ?? '',
    secondary: ccat.secondaryFinding?.value ?? '',
    genes: ccat.secondaryFinding?.genes?.join('、') ?? '',
    drugs: ccat.noCandidate ? 'no-candidate' : 'listed',
    candidates: (ccat.candidates ?? []).map(({ drug, reach, cdxFit, level, gene }, i) => ({
      id: String(i),
      drug: name(drug),
      reach: stated(reach),
      cdxFit: stated(cdxFit) || 'unstated',
      level: stated(level),
      gene: stated(gene),
    })),
    omission: stated(ccat.epOmission),
  }
}

/** What a report says, whatever its resources are called. */
const said = (report: CcatReport | undefined): unknown =>
  JSON.parse(JSON.stringify(report ?? null, (name, value) => (name === 'ref' ? undefined : value)))

/** As a server stores a transaction: every urn becomes the address of what was stored under it. */
function stored(resources: ReadonlyMap<string, fhir4.FhirResource>): readonly fhir4.FhirResource[] {
  const places = new Map([...resources].map(([urn, one], i) => [urn, `${one.resourceType}/typed-${i}`]))
  return [...resources.values()].map((one, i) =>
    JSON.parse(JSON.stringify({ ...one, id: `typed-${i}` }, (_, value) => places.get(value) ?? value)),
  )
}

async function termsKnown(): Promise<Terms> {
  const { send } = await serveConsole()
  return (await send('/console/api/terms')).body as Terms
}

it('has reports to compare with', () => expect(reported.length).toBeGreaterThan(15))

describe.each(reported)('%s', (_, patient, ccat, order) => {
  it('reads the same typed from paper as sent in codes', async () => {
    const terms = await termsKnown()
    const signing = {
      patientId: patient.id,
      secondReader: 'Practitioner/two',
      terms,
      on: '2026-06-15',
      recorded: '2026-06-15T03:00:00.000Z',
    } as const
    const written = stored(signedReport(typed(ccat, order), signing))
    for (const resource of written) expect(validateR4(resource)).toEqual([])
    const resources = [...patient.resources.filter(one => !isCcat(one)), ...written]
    expect(said(caseOf({ ...patient, resources }).ccat)).toEqual(said(ccat))
  })

  it('keeps to the profiles of the report and its parts', async () => {
    const signing = {
      patientId: patient.id,
      secondReader: 'Practitioner/two',
      terms: await termsKnown(),
      on: '2026-06-15',
      recorded: undefined,
    } as const
    for (const resource of stored(signedReport(typed(ccat, order), signing))) {
      const [code = ''] = 'code' in resource ? [(resource.code as fhir4.CodeableConcept).coding?.[0]?.code] : []
      const profile = profiles.get(code)
      expect(profile, code).toBeDefined()
      expect(profile && departures(resource, profile), code).toEqual([])
    }
  })
})

it('knows every drug and gene of our terminology by its codes', async () => {
  const { drugs, genes } = await termsKnown()
  expect(drugs).toHaveLength(tables.drugs.length)
  expect(genes.every(({ coding: [hgnc] }) => hgnc?.code.startsWith('HGNC:'))).toBe(true)
  expect(drugs.find(({ name }) => name === 'オシメルチニブ')?.coding[0]?.code).toBe('L01EB04')
})
