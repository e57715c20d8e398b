import { describe, expect, it } from 'vitest'
import { builtCall, type Example } from '../../src/console/app/views/simulator/built-call.ts'
import { settingIn } from '../../src/console/app/views/simulator/setting.ts'

const example: Example = {
  hook: 'patient-view',
  hookInstance: '00000000-0000-4000-8000-000000000001',
  fhirServer: 'http://fhir.example/fhir',
  context: { patientId: 'p1', userId: 'Practitioner/sandbox' },
}
const luad = { system: 'http://oncotree.mskcc.org', code: 'LUAD', display: 'Lung Adenocarcinoma' }
const egfr = { system: 'http://www.genenames.org', code: 'HGNC:3236', display: 'EGFR' }
const bundle = (resource: object) => ({ resourceType: 'Bundle', entry: [{ resource }] })
const conditions = bundle({ resourceType: 'Condition', code: { coding: [luad] } })
const observations = bundle({ resourceType: 'Observation', valueCodeableConcept: { coding: [egfr] } })
const record = { conditions, observations, charges: bundle({ resourceType: 'ChargeItem' }) }

const usual = { service: 'ep-waiver-patient-view', day: '2026-06-15', locale: 'ja' } as const
const built = (query: string) =>
  builtCall(example, record, ['conditions', 'observations'], settingIn(new URLSearchParams(query), usual))

describe('a call', () => {
  it('brings what the service asks for and no more', () => {
    expect(built('').call).toEqual({
      ...example,
      prefetch: { conditions, observations },
      extension: { 'org.w3id.shirube.request': { asOf: '2026-06-15', locale: 'ja' } },
    })
  })

  it.each<[string, object, readonly string[]]>([
    ['prefetch=off', { fhirServer: example.fhirServer }, ['prefetch', 'fhirAuthorization']],
    ['server=none', { prefetch: { conditions, observations } }, ['fhirServer', 'fhirAuthorization']],
    ['server=token', { fhirServer: example.fhirServer, fhirAuthorization: { token_type: 'Bearer' } }, []],
    ['day=&locale=en', { extension: { 'org.w3id.shirube.request': { locale: 'en' } } }, []],
    ['fault=unheard-of', { prefetch: { conditions, observations } }, []],
  ])('%s', (query, has, lacks) => {
    const { call, spoiled } = built(query)
    expect(call).toMatchObject(has)
    for (const member of lacks) expect(call).not.toHaveProperty(member)
    expect(spoiled).toBe(false)
  })
})

describe('a call with a fault in it', () => {
  it.each<[string, object]>([
    ['missing-key', { observations }],
    ['null-key', { conditions: null, observations }],
    ['outcome-key', { conditions: { resourceType: 'OperationOutcome' }, observations }],
    [
      'wrong-oncotree',
      { observations, conditions: bundle({ code: { coding: [{ ...luad, code: 'ZZZZ', display: undefined }] } }) },
    ],
    [
      'full-width-gene',
      { conditions, observations: bundle({ valueCodeableConcept: { coding: [{ display: 'ＥＧＦＲ' }] } }) },
    ],
  ])('%s', (fault, prefetch) => {
    const { call, spoiled } = built(`fault=${fault}`)
    expect(call.prefetch).toMatchObject(JSON.parse(JSON.stringify(prefetch)))
    expect(Object.keys(call.prefetch ?? {}).sort()).toEqual(Object.keys(prefetch).sort())
    expect(spoiled).toBe(true)
  })

  it.each(['missing-key', 'null-key', 'outcome-key', 'wrong-oncotree', 'full-width-gene'])(
    '%s finds nothing where there is no prefetch',
    fault => expect(built(`fault=${fault}&prefetch=off`).spoiled).toBe(false),
  )
})
