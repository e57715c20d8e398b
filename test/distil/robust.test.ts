import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  administration,
  condition,
  distilled,
  gene,
  icd10,
  loinc,
  observation,
  own,
  prescription,
  present,
  refTo,
  report,
  request,
} from './record.ts'

const folder = new URL('../foreign/', import.meta.url).pathname
const foreign: readonly unknown[] = globSync(`${folder}{genomics-reporting-stu3,mcode-stu4,r4-core-examples}/*.json`)
  .sort()
  .map(file => JSON.parse(readFileSync(file, 'utf8')))
  .flatMap(resource => resource.entry?.map((entry: { resource: unknown }) => entry.resource) ?? [resource])

const order = request(own('panel', 'foundationone-cdx'), {
  category: [own('cgp-use', 'cdx')],
  orderDetail: [own('biomarker', 'EGFR')],
  specimen: [{ reference: 'Specimen/s' }],
})
const variant = observation(loinc('69548-6'), { ...present, component: [gene('EGFR', 'HGNC:3236')] })
const ours: readonly object[] = [
  { resourceType: 'Patient', id: 'p', birthDate: '1960-01-01' },
  condition(icd10('C349', '肺腺癌'), { stage: [{ summary: { text: 'ⅣB期' } }], note: [{ text: 'HER2陰性' }] }),
  order,
  { ...order, id: 'draft', status: 'draft' },
  { resourceType: 'Specimen', id: 's', type: { text: '組織' }, collection: { collectedDateTime: '2026-01-01' } },
  variant,
  report(loinc('51969-4'), { basedOn: [refTo(order)], result: [refTo(variant)] }),
  report(own('cgp', 'ccat-report'), { basedOn: [refTo(order)] }),
  observation(own('cgp', 'ccat-candidate-drug'), { valueCodeableConcept: { text: 'オシメルチニブ' } }),
  observation(own('cgp', 'standard-therapy-status'), {
    valueCodeableConcept: own('standard-therapy-status', 'finished'),
    performer: [{ reference: 'Practitioner/d' }],
  }),
  observation(loinc('89247-1'), { valueInteger: 1 }),
  prescription('カルボプラチン', '2025-01-10', { reasonCode: [{ text: '一次治療' }], statusReason: { text: '増悪' } }),
  administration('ドセタキセル', '2025-08-10'),
  request(own('companion-test', 'ODxTT')),
  observation(own('companion-test', 'cobasEGFRv2'), {
    valueCodeableConcept: { text: 'L858R陽性、T790M陰性' },
    specimen: { reference: 'Specimen/s' },
    component: [gene('EGFR', 'HGNC:3236'), { code: loinc('48005-3'), valueString: 'p.L858R' }],
  }),
  observation(loinc('85147-7'), {
    valueString: 'TPS 60%',
    note: [{ text: '5% tumor proportion score' }],
    component: [{ code: { text: 'CPS' }, valueQuantity: { value: 12, comparator: '>=' } }],
  }),
  observation({ text: 'ベンタナ HER2 (4B5)' }, { valueString: 'IHC 2+ / FISH 陽性' }),
  observation(own('companion-test', 'VENTANA_MMR'), {
    component: [{ code: { text: 'MLH1' }, valueString: '発現消失' }],
  }),
  report(own('companion-test', 'myChoice'), { result: [{ reference: 'Observation/lost' }] }),
  prescription('ドセタキセル', '2026-06-01', { status: 'active', subject: { reference: 'Patient/p' } }),
  { resourceType: 'Procedure', id: 'ep', code: own('cgp', 'expert-panel'), performedDateTime: '2026-06-01' },
  { resourceType: 'Procedure', id: 'hsct', code: { text: '同種造血幹細胞移植' }, performedDateTime: '2020-01-01' },
  {
    resourceType: 'CarePlan',
    id: 'recommendation',
    category: [own('cgp', 'expert-panel-recommendation')],
    created: '2026-06-02',
    activity: [{ detail: { productCodeableConcept: { text: 'オシメルチニブ' } } }],
  },
  { resourceType: 'Consent', id: 'c', category: [own('cgp', 'ccat-submission')], provision: { type: 'permit' } },
  { resourceType: 'ChargeItem', id: 'f', code: own('fee-item', 'D006-19-1'), occurrenceDateTime: '2025-01-01' },
  { resourceType: 'Procedure', id: 'op', code: { text: '切除術' }, performedDateTime: '2025-01-01' },
  {
    resourceType: 'CarePlan',
    id: 'plan',
    status: 'active',
    title: '二次治療',
    period: { start: '2025-08-01' },
    activity: [{ detail: { description: 'イリノテカン', scheduledPeriod: { start: '2026-07-01' } } }],
  },
]

/** Where something stands in a JSON value, as keys from the top. */
function paths(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))]
}

/** The same value with something else at a path. */
function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? replaced(item, rest, by) : item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === key ? replaced(inner, rest, by) : inner]),
  )
}

const instants = ['', '2026', '9999-12-31T23:59:59Z', '0000-00-00', '2026-13-45', '-', '2026-06-01T00:00:00+99:99']
const links = ['#', '#m', 'Observation/', 'urn:uuid:', '/', 'DiagnosticReport/x', `Observation/${variant.id}`]
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    [],
    {},
    [null],
    [[]],
    { coding: null },
    { coding: [null, 1] },
    Number.MAX_VALUE,
    -1,
    true,
  ),
  fc.constantFrom<unknown>(...instants, ...links.map(reference => ({ reference })), ...links),
  fc.jsonValue({ maxDepth: 3 }),
)

const mutated = (corpus: readonly unknown[]) =>
  fc
    .array(fc.record({ at: fc.nat(corpus.length - 1), place: fc.nat(), by: junk }), { minLength: 1, maxLength: 12 })
    .map(changes =>
      changes.reduce<readonly unknown[]>((resources, { at, place, by }) => {
        const all = paths(resources[at])
        return resources.map((one, i) => (i === at ? replaced(one, all[place % all.length] ?? [], by) : one))
      }, corpus),
    )

describe('a malformed record', () => {
  it('of ours never throws', () => {
    const draft = (resources: readonly unknown[]) => ({
      orders: resources.slice(2, 4),
      draftResources: resources.slice(4),
    })
    fc.assert(
      fc.property(mutated(ours), resources => {
        distilled(resources, { patientId: 'p' })
        distilled(resources, draft(resources))
      }),
      { numRuns: 400 },
    )
  })

  it('of others never throws', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...foreign], { minLength: 1, maxLength: 12 }).chain(mutated), resources => {
        distilled(resources)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['null', null],
    ['a number', 1],
    ['a list', []],
    ['no type', {}],
    ['a type of its own', { resourceType: 'toString' }],
    ['a type that is no text', { resourceType: ['Observation'] }],
  ])('%s is passed over', (_, resource) => expect(distilled([resource]).c.panels).toEqual([]))
})

describe('references in circles', () => {
  const circle = (length: number) =>
    Array.from({ length }, (_, i) =>
      observation(loinc('69548-6'), {
        id: `o${i}`,
        effectiveDateTime: undefined,
        hasMember: [{ reference: `Observation/o${(i + 1) % length}` }],
        derivedFrom: [{ reference: `Observation/o${(i + 2) % length}` }],
      }),
    )
  it('end', () => {
    const all = circle(300)
    const looped = report(own('panel', 'foundationone-cdx'), { result: [{ reference: 'Observation/o0' }] })
    expect(distilled([looped, ...all]).c.profile).toMatchObject({ alterations: [], tmbPerMb: 'not-stated' })
  })
  it('end among medications', () => {
    const ingredient = (id: string) => ({ ingredient: [{ itemReference: { reference: `Medication/${id}` } }] })
    const given = {
      ...prescription('', '2025-01-01'),
      medicationCodeableConcept: undefined,
      medicationReference: { reference: 'Medication/a' },
    }
    const medications = [
      { resourceType: 'Medication', id: 'a', ...ingredient('b') },
      { resourceType: 'Medication', id: 'b', code: { text: 'シスプラチン' }, ...ingredient('a') },
    ]
    expect(distilled([given, ...medications]).c.therapy?.lines?.[0]?.drugs).toEqual(['cisplatin'])
  })
})

it('keeps what the patient or the chart says out of the remarks', () => {
  const SECRET = '秘密の記載'
  const hide = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map(item => hide(item, key))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hide(inner, name)]))
    return ['text', 'display', 'valueString', 'title', 'description'].includes(key)
      ? `${String(value)}${SECRET}`
      : value
  }
  const words = { text: SECRET }
  const odd = [
    condition({ ...words, coding: [{ system: 'http://local.example', code: 'x', display: '肺癌' }] }),
    observation(own('cgp', 'ccat-candidate-drug'), { valueCodeableConcept: words }),
  ]
  const { remarks } = distilled([...ours, ...foreign, ...odd].map(one => hide(one)))
  expect(remarks.length).toBeGreaterThan(5)
  expect(JSON.stringify(remarks)).not.toContain(SECRET)
})
