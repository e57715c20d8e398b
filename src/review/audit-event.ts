import type { DecisionRow, FeedbackRow } from '../store/index.ts'

/** Where our hashes and ids are named. */
const S = 'https://w3id.org/shirube/fhir'
const TYPES = 'http://terminology.hl7.org/CodeSystem/audit-event-type'
const ENTITY_TYPES = 'http://terminology.hl7.org/CodeSystem/audit-entity-type'
const ROLES = 'http://terminology.hl7.org/CodeSystem/object-role'

/** One card, shown or withheld, or the silence of a service. */
export function decisionEvent(row: DecisionRow): fhir4.AuditEvent {
  return {
    ...common(row.id, row.decided_at, 'decision', row.site, row.person),
    entity: [
      ...(row.patient === null ? [] : [patient(row.patient)]),
      {
        what: { identifier: { system: `${S}/sid/hook-instance`, value: row.hook_instance } },
        type: { system: ENTITY_TYPES, code: '2', display: 'System Object' },
        role: { system: ROLES, code: '24', display: 'Query' },
        detail: details({
          ...{ service: row.service, hook: row.hook, 'as-of': row.as_of, regime: row.regime, outcome: row.outcome },
          ...{ fate: row.fate, withheld: row.withheld, card: row.card, knowledge: row.knowledge, input: row.input },
          ...{ reasons: row.reasons, missing: row.missing, trial: row.trial === 1 ? 'true' : null },
        }),
      },
    ],
  }
}

/** What became of one card. The user's own words are not in it. */
export function feedbackEvent(row: FeedbackRow): fhir4.AuditEvent {
  return {
    ...common(row.id.slice(0, 32), row.received_at, 'feedback', row.site, null),
    entity: [
      {
        what: { identifier: { system: `${S}/sid/card`, value: row.card } },
        type: { system: ENTITY_TYPES, code: '2', display: 'System Object' },
        role: { system: ROLES, code: '4', display: 'Domain Resource' },
        detail: details({
          ...{ service: row.service, hook: row.hook, outcome: row.outcome, 'outcome-at': row.outcome_at },
          ...{ 'reason-system': row.reason_system, 'reason-code': row.reason_code },
        }),
      },
    ],
  }
}

function common(id: string, recorded: string, subtype: string, site: string | null, person: string | null) {
  return {
    resourceType: 'AuditEvent' as const,
    id,
    type: { system: TYPES, code: 'rest', display: 'RESTful Operation' },
    subtype: [{ system: `${S}/CodeSystem/audit-subtype`, code: subtype }],
    action: 'E' as const,
    recorded,
    outcome: '0' as const,
    agent: [
      {
        who: { identifier: person === null ? hospital(site) : { system: `${S}/sid/person-hash`, value: person } },
        requestor: true,
      },
    ],
    source: { site: site ?? 'default', observer: { display: 'Shirube' } },
  }
}

const hospital = (site: string | null) => ({ system: `${S}/sid/site`, value: site ?? 'default' })

const patient = (hash: string): fhir4.AuditEventEntity => ({
  what: { identifier: { system: `${S}/sid/patient-hash`, value: hash } },
  type: { system: ENTITY_TYPES, code: '1', display: 'Person' },
  role: { system: ROLES, code: '1', display: 'Patient' },
})

const details = (values: Readonly<Record<string, string | null>>): fhir4.AuditEventEntityDetail[] =>
  Object.entries(values).flatMap(([type, valueString]) => (valueString ? [{ type, valueString }] : []))
