import { type Asked, type Card, NoRegime, type Service, service } from '#cards'
import type { PanelOrder, RecordKey } from '#case'
import { schemas, type Tables } from '#knowledge'
import { sandboxConfig } from '../../src/config/index.ts'
import type { PatientRecord } from '../../src/fhir/index.ts'
import type { Answer, Distil, Gather } from '../../src/http/index.ts'
import type { Keep } from '../../src/store/index.ts'

/** The smallest parts that make a whole application: they know nothing of cancer. */
export const tables = {
  ...Object.fromEntries(Object.keys(schemas).map(name => [name, []])),
  version: 'k-0001',
} as unknown as Tables

export const config = sandboxConfig

export const timing: Service = service({
  id: 'test-timing',
  hooks: ['patient-view', 'order-select', 'order-sign'],
  title: { ja: '検査の時期', en: 'Test timing' },
  description: { ja: '検査できるか', en: 'Whether the test may be done' },
  needs: { required: ['patient', 'conditions'], optional: ['observations'] },
  speaks: (c, hook) => (hook === 'patient-view' ? c.tumor : c.order) !== undefined,
  questions: {},
  outcomes: ['insured'],
  outcome: () => 'insured',
  cards: {
    headlines: { insured: { indicator: 'info', summary: { ja: () => '', en: () => '' } } },
    because: {},
    claims: {},
  },
})

/** What the record holds is what the prefetch holds. */
export const gather: Gather = async ({ prefetch = {} }, keys) =>
  Object.fromEntries(keys.map(key => [key, sectionOf(prefetch[key])]))

function sectionOf(sent: unknown): NonNullable<PatientRecord[RecordKey]> {
  if (sent === undefined) return { state: 'unknown', reason: 'not-provided' }
  if (isResource(sent) && sent.resourceType === 'OperationOutcome')
    return { state: 'unknown', reason: 'operation-outcome' }
  const bundled = isResource(sent) && sent.resourceType === 'Bundle' ? (sent.entry ?? []) : [{ resource: sent }]
  return {
    state: 'answered',
    complete: true,
    resources: bundled.flatMap(({ resource }) => (isResource(resource) ? [resource] : [])),
  }
}

const isResource = (value: unknown): value is fhir4.FhirResource =>
  typeof value === 'object' && value !== null && 'resourceType' in value

/** A ServiceRequest with a code is a panel order; any condition is a tumor, unless its text is unknown to us. */
export const distil: Distil = ({ record, orders = [], asOf }) => {
  const [order] = orders.filter(one => one.resourceType === 'ServiceRequest' && one.code?.text !== undefined)
  const conditions = record.conditions?.state === 'answered' ? record.conditions.resources : []
  const unknown = conditions.filter(one => one.resourceType === 'Condition' && one.code?.text === 'unknown')
  const found: PanelOrder = { ref: `${order?.resourceType}/${order?.id}` }
  return {
    c: { asOf, ...(order && { order: found }), ...(conditions.length > unknown.length && { tumor: {} }) },
    remarks: unknown.map(() => ({ code: 'unknown-code', about: 'Condition' })),
  }
}

/** Storage that takes everything and is asked for nothing. */
export const keep: Keep = {
  feedback: async () => {},
  screen: async (_occasion, cards) => ({ shown: cards, withheld: [] }),
  decided: () => {},
  reachable: () => true,
}

/** One card that names the day, the language and the order; its decision has every kind of empty member. */
export const answer: Answer = ({ id }, asked) => {
  if (asked.c.asOf < '2020-01-01') throw new NoRegime(id, asked.c.asOf)
  return [card(id, asked)]
}

export const card = (id: string, { c, locale, uuid, author }: Asked): Card => ({
  uuid: uuid('card'),
  summary: locale === 'ja' ? '検査できます' : 'The test may be done',
  detail: `**${c.order?.ref ?? 'patient'}** ${author.practitioner ?? 'nobody'}`,
  indicator: 'info',
  source: { label: 'D006-19', url: 'https://example.org/d006-19', topic: { system: 'https://example.org', code: id } },
  suggestions: [
    {
      uuid: uuid('suggestion'),
      label: 'Record it',
      isRecommended: true,
      actions: [
        {
          type: 'create',
          description: 'Record it',
          resource: {
            resourceType: 'Task',
            status: 'draft',
            intent: 'proposal',
            note: [],
            for: { reference: author.patient },
          },
        },
      ],
    },
  ],
  selectionBehavior: 'at-most-one',
  overrideReasons: [{ system: 'https://example.org', code: 'not-applicable', display: 'Not applicable' }],
  links: [{ label: 'D006-19', url: 'https://example.org/d006-19', type: 'absolute' }],
  extension: {
    'org.w3id.shirube.decision': {
      service: id,
      outcome: 'insured',
      asOf: c.asOf,
      regime: 'fee-2026',
      standing: 'in-force',
      reasons: [
        { rule: `${id}/one`, answer: 'yes', why: 'because', cites: ['fee-2026/d006-19'], facts: {}, evidence: [] },
      ],
      missing: [],
      knowledge: 'k-0001',
      values: { none: [], nothing: {}, some: 1, no: false, zero: 0 },
    },
  },
})
