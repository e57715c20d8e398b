import type { CapabilityStatement, CapabilityStatementRestResource } from '@medplum/fhirtypes'
import { searchParameters, servedTypes } from './definitions.ts'
import { mediaTypes } from './media-type.ts'

const started = new Date().toISOString()

/** What this server can do, and no more. `base` is the absolute URL under which it was asked. */
export function capabilityStatement(base: string): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: started,
    kind: 'instance',
    software: { name: 'Shirube sandbox' },
    implementation: {
      description: 'Synthetic patients, in memory: what is written is gone at the next start',
      url: base,
    },
    fhirVersion: '4.0.1',
    format: [...mediaTypes],
    rest: [
      {
        mode: 'server',
        documentation:
          'A search by a parameter that is not listed is refused with 400; with Prefer: handling=lenient it is ignored and named in the answer. _count up to 1000, _sort, _elements, _include, _revinclude and paging are supported, chained search and _has are not.',
        security: {
          cors: true,
          service: [
            {
              coding: [
                { system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' },
              ],
            },
          ],
          description:
            'Open; an app may be launched, see .well-known/smart-configuration, and its token opens no more than the patient of the launch, by its scopes. PUT {"token":"required"} to /sandbox/faults to have a bearer token asked for.',
        },
        resource: servedTypes.map(restResource),
        interaction: [{ code: 'transaction' }, { code: 'batch' }],
      },
    ],
  }
}

const interactions = ['read', 'vread', 'update', 'delete', 'history-instance', 'create', 'search-type'] as const

function restResource(type: (typeof servedTypes)[number]): CapabilityStatementRestResource {
  const parameters = searchParameters(type)
  const references = parameters.filter(parameter => parameter.type === 'reference')
  return {
    type,
    interaction: interactions.map(code => ({ code })),
    versioning: 'versioned-update',
    readHistory: true,
    updateCreate: true,
    conditionalCreate: true,
    conditionalUpdate: true,
    conditionalDelete: 'single',
    ...(references.length > 0 && { searchInclude: references.map(({ code }) => `${type}:${code}`) }),
    ...(parameters.length > 0 && { searchParam: parameters.map(({ code, type }) => ({ name: code, type })) }),
  }
}
