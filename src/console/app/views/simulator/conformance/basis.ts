import type { CheckId } from './checks.ts'

/** Where a promise is made. */
export interface Basis {
  readonly locator: string
  readonly url: string
}

const hooks = (section: string, anchor: string): Basis => ({
  locator: `CDS Hooks 2.0.1, ${section}`,
  url: `https://cds-hooks.hl7.org/STU2/#${anchor}`,
})

const discovery = hooks('Discovery', 'discovery')
const calling = hooks('Calling a CDS Service', 'calling-a-cds-service')
const prefetch = hooks('Providing FHIR Resources to a CDS Service', 'providing-fhir-resources-to-a-cds-service')
const response = hooks('CDS Service Response', 'cds-service-response')
const card = hooks('Card Attributes', 'card-attributes')
const status = hooks('HTTP Status Codes', 'http-status-codes')
const feedback = hooks('Feedback', 'feedback')
const cors = hooks('Cross-Origin Resource Sharing', 'cross-origin-resource-sharing')
const trust = hooks('Trusting CDS Clients', 'trusting-cds-clients')

/** What CDS Hooks leaves open and the service promises beyond it. */
const own: Basis = { locator: 'Shirube, OpenAPI', url: 'openapi.json' }

/** The paragraph behind each check; our own description where CDS Hooks is silent. */
export const basis: Readonly<Record<CheckId, Basis>> = {
  discovery,
  distinctIds: own,
  answers: calling,
  responses: response,
  cardMembers: card,
  distinctCards: card,
  noHtml: card,
  language: own,
  notStored: own,
  prefetchFilled: prefetch,
  prefetchMissing: prefetch,
  prefetchNull: prefetch,
  prefetchOutcome: prefetch,
  notJson: status,
  otherHook: status,
  unknownService: status,
  otherMethod: status,
  noRecord: status,
  tooLarge: status,
  otherType: status,
  beforeAnyRule: own,
  feedbackTaken: feedback,
  feedbackRefused: feedback,
  corsPreflight: cors,
  corsAnswers: cors,
  jwtValid: trust,
  jwtMissing: trust,
  jwtExpired: trust,
  jwtOtherAudience: trust,
  jwtUnknownKey: trust,
  jwtReplayed: trust,
}
