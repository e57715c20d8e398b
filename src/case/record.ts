/** The parts of the record a service may ask for, each with the one FHIR R4 query that answers it. */
export const recordQueries = {
  patient: 'Patient/{{context.patientId}}',
  conditions: 'Condition?patient={{context.patientId}}&_count=500',
  observations: 'Observation?patient={{context.patientId}}&_count=500',
  reports: 'DiagnosticReport?patient={{context.patientId}}&_count=500',
  orders: 'ServiceRequest?patient={{context.patientId}}&_count=500',
  medicationRequests: 'MedicationRequest?patient={{context.patientId}}&_count=500',
  medicationAdministrations: 'MedicationAdministration?patient={{context.patientId}}&_count=500',
  procedures: 'Procedure?patient={{context.patientId}}&_count=500',
  specimens: 'Specimen?patient={{context.patientId}}&_count=500',
  encounters: 'Encounter?patient={{context.patientId}}&_count=500',
  charges: 'ChargeItem?patient={{context.patientId}}&_count=500',
  consents: 'Consent?patient={{context.patientId}}&_count=500',
  questionnaireResponses: 'QuestionnaireResponse?patient={{context.patientId}}&_count=500',
  familyHistories: 'FamilyMemberHistory?patient={{context.patientId}}&_count=500',
  carePlans: 'CarePlan?patient={{context.patientId}}&_count=500',
} as const

export type RecordKey = keyof typeof recordQueries
