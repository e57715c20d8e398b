import { describe, expect, it } from 'vitest'
import { answer, type Card, type Decision, type Hook } from '#cards'
import type { Case, IsoDate } from '#case'
import { tables } from '#test/rule-test'
import { services } from '../../cds-services/index.ts'
import { cdxItemsOf } from '../../cds-services/shared/cdx-item-of.ts'
import { sandboxSite } from '../../src/config/index.ts'
import { distil } from '../../src/distil/index.ts'
import { recordOf } from '../golden/record-of.ts'
import { type Story, stories } from '../patients/bundles.ts'

const days: readonly IsoDate[] = ['2025-06-11', '2026-05-31', '2026-06-01', '2026-06-15']

/** All that is said of one patient on one day at one moment, service by service. */
interface Said {
  readonly who: string
  readonly c: Case
  of(service: string): Decision | undefined
}

function said(story: Story, hook: Hook, asOf: IsoDate, orders: readonly fhir4.FhirResource[] = []): Said {
  const draftResources = hook === 'appointment-book' ? of(story, 'Appointment') : orders
  const { c } = distil({
    record: recordOf(story),
    orders: [...orders],
    draftResources,
    patientId: story.id,
    asOf,
    tables,
    facility: sandboxSite.facility,
  })
  const cards = new Map<string, Card | undefined>()
  for (const service of services.filter(one => one.hooks.includes(hook))) {
    const author = { patient: `Patient/${story.id}` }
    const [inForce] = answer(service, { c, hook, locale: 'ja', tables, author, uuid: name => name })
    cards.set(service.id, inForce)
  }
  return {
    who: `${story.id}, ${hook}, ${asOf}`,
    c,
    of: service => cards.get(service)?.extension['org.w3id.shirube.decision'],
  }
}

const of = ({ resources }: Story, type: string) => resources.filter(one => one.resourceType === type)
const drafts = (story: Story, type: string) => of(story, type).filter(one => 'status' in one && one.status === 'draft')

/** Every patient at every moment, on every day for which all services hold rules. */
const everywhere: readonly Said[] = stories.flatMap(story =>
  days.flatMap(day => [
    said(story, 'patient-view', day),
    ...(drafts(story, 'ServiceRequest').length > 0
      ? [said(story, 'order-sign', day, drafts(story, 'ServiceRequest'))]
      : []),
    ...(of(story, 'Encounter').length > 0 ? [said(story, 'encounter-discharge', day)] : []),
    ...(of(story, 'Appointment').length > 0 ? [said(story, 'appointment-book', day)] : []),
  ]),
)

const view = new Map(everywhere.filter(({ who }) => who.includes('patient-view')).map(one => [one.who, one]))
const viewOf = ({ who }: Said) => view.get(who.replace(/, [a-z-]+, /, ', patient-view, '))
const omits = (one: Said | undefined) => one?.of('ep-waiver')?.outcome.startsWith('omit') === true

/** A check of every moment that it concerns; it must concern some. */
const always = (law: string, concerns: (one: Said) => boolean, check: (one: Said) => void, among = () => everywhere) =>
  it(law, () => {
    const concerned = among().filter(concerns)
    expect(concerned.length).toBeGreaterThan(0)
    for (const one of concerned) {
      try {
        check(one)
      } catch (error) {
        throw new Error(`${one.who}: ${error instanceof Error ? error.message : error}`)
      }
    }
  })

const reason = (decision: Decision | undefined, rule: string) => decision?.reasons.find(one => one.rule === rule)

/** MSI-high points to Lynch syndrome and is no variant of the germline. */
const onlyMsi = (decision: Decision | undefined) =>
  decision?.reasons
    .filter(({ answer }) => answer === 'yes')
    .every(({ why }) => why === 'mismatch-repair-deficient' || why?.endsWith('not-deny')) === true

describe('the services agree on one patient on one day', () => {
  always(
    'B011-5 通知(1): no waiver before 2026-06-01, and none for a blood cancer on any day',
    ({ c, of }) => of('ep-waiver') !== undefined && (c.asOf < '2026-06-01' || c.profile?.use === 'haem-profile'),
    ({ of }) => expect(of('ep-waiver')?.outcome).toBe('required'),
  )

  always(
    'B011-5 通知(1)イ: where a germline variant is found, suspected or disputed, the panel is not waived',
    ({ of }) =>
      ['refer', 'conflict'].includes(of('germline-referral')?.outcome ?? '') && !onlyMsi(of('germline-referral')),
    one => expect(omits(one)).toBe(false),
  )

  always(
    'B011-5: the evaluation is payable only once explained in writing, and reviewed or validly waived',
    ({ who, c, of }) =>
      who.includes('encounter-discharge') && c.order === undefined && of('claim-check')?.outcome === 'payable',
    one => {
      expect(one.c.explanation?.given).toBe(true)
      expect(one.c.expertPanel?.held === true || omits(viewOf(one))).toBe(true)
    },
  )

  always(
    'B011-5 通知(1): what was not explained in writing is not payable, waived or not',
    ({ who, c, of }) =>
      who.includes('encounter-discharge') && of('claim-check') !== undefined && c.explanation?.given === false,
    ({ of }) => expect(of('claim-check')?.outcome).not.toBe('payable'),
  )

  always(
    'D006-19 通知(1)イ: an order is payable only where its time has come',
    ({ who, of }) => who.includes('order-sign') && of('claim-check')?.outcome === 'payable',
    ({ of }) => expect(of('test-timing')?.outcome).toBe('insured'),
  )

  always(
    'D006-19 通知(1): an order whose time has come is not refused for its conditions',
    ({ who, of }) => who.includes('order-sign') && of('test-timing')?.outcome === 'insured',
    ({ of }) => expect(of('claim-check')?.outcome).not.toBe('not-payable'),
  )

  always(
    '管理簿: the review counts as done or waived only where the panel met or is waived',
    ({ of }) => reason(of('ccat-registration'), 'ccat-registration/reviewed-or-waived')?.answer === 'yes',
    one => expect(one.c.expertPanel?.held === true || omits(viewOf(one))).toBe(true),
  )

  always(
    'EP課長通知: a meeting by circulation has its quorum only where circulation is allowed',
    ({ who, c, of }) =>
      who.includes('appointment-book') && c.meeting?.mode === 'round-robin' && of('ep-quorum') !== undefined,
    one => {
      const mode = viewOf(one)?.of('ep-waiver')?.values.epMode
      if (mode === 'real-time') expect(one.of('ep-quorum')?.outcome).not.toBe('quorum')
    },
  )
})

/** One drug more, drafted for a patient whose panel has reported. */
const prescribed = (story: Story, drug: string, day: IsoDate): fhir4.MedicationRequest => ({
  resourceType: 'MedicationRequest',
  id: 'prescribed',
  status: 'draft',
  intent: 'order',
  subject: { reference: `Patient/${story.id}` },
  authoredOn: day,
  medicationCodeableConcept: { text: tables.drugs.find(one => one.id === drug)?.name.ja ?? drug },
})

interface Prescribed extends Said {
  readonly drug: string
  readonly pharmacy: string | undefined
  readonly label: { readonly answer: string; readonly why?: string; readonly test?: string }
  readonly waived: boolean
}

/** Each drug that the C-CAT report names, or that our table holds for this cancer. */
function drugsFor({ ccat, tumor }: Case): readonly string[] {
  const rows = tables.cdx.filter(row => row.tumors.some(id => tumor?.groups?.includes(id)))
  const known = new Set(tables.drugs.map(one => one.id))
  return [...new Set([...(ccat?.candidates ?? []).map(one => one.drug), ...rows.flatMap(row => row.drugs)])].filter(
    id => known.has(id),
  )
}

const orderedOn = (day: IsoDate): readonly Prescribed[] =>
  stories.flatMap(story => {
    const at = view.get(`${story.id}, patient-view, ${day}`)
    if (at?.c.tumor === undefined || at.c.profile === undefined) return []
    return drugsFor(at.c).map(drug => {
      const one = said(story, 'order-sign', day, [prescribed(story, drug, day)])
      const judged = one.of('cdx-justification')?.values.drugs as
        | readonly { drug: string; outcome: string }[]
        | undefined
      const told = reason(one.of('off-label-pathway'), 'off-label-pathway/label')
      return {
        ...one,
        who: `${one.who}, ${drug}`,
        drug,
        pharmacy: judged?.find(found => found.drug === drug)?.outcome,
        label: {
          answer: told?.answer ?? 'silent',
          ...(told?.why !== undefined && { why: told.why }),
          ...(typeof told?.facts.test === 'string' && { test: told.facts.test }),
        },
        waived: omits(at),
      }
    })
  })

describe('the pharmacy and the ladder agree on one drug', () => {
  const ordered = [...orderedOn('2026-05-31'), ...orderedOn('2026-06-15')]
  const among = () => ordered
  const each = (law: string, concerns: (one: Prescribed) => boolean, check: (one: Prescribed) => void) =>
    always(law, concerns as (one: Said) => boolean, check as (one: Said) => void, among)

  each(
    'D004-2 通知(2): what a companion test or a recommendation opens on the one opens on the other',
    ({ pharmacy, label }) =>
      ['justified-cdx', 'justified-deemed'].includes(pharmacy ?? '') ||
      ['companion-test-found-it', 'deemed-companion-test'].includes(label.why ?? ''),
    ({ pharmacy, label }) => {
      expect(label.answer).toBe('yes')
      expect(pharmacy).toMatch(/^(justified|to-verify)/)
      if (label.why !== 'report-states-fit') expect(pharmacy).toMatch(/^justified/)
    },
  )

  each(
    'B011-5 通知(1)ウ①: what the report alone opens is at most to be verified at the pharmacy, and never against its word',
    ({ label }) => label.why === 'report-states-fit',
    ({ pharmacy }) => expect(pharmacy).toMatch(/^(justified|to-verify)/),
  )

  each(
    'a drug that needs no marker here is no case for the pharmacy',
    ({ label }) => label.why === 'no-marker-asked-for',
    ({ pharmacy }) => expect(pharmacy).toBeUndefined(),
  )

  each(
    'B011-5 通知(1): a profile that was neither reviewed nor validly waived opens nothing',
    ({ c, waived }) => c.profile?.use === 'profile' && c.expertPanel?.held !== true && !waived,
    ({ c, pharmacy, label }) => {
      expect(['report-states-fit', 'deemed-companion-test']).not.toContain(label.why)
      const single = c.companionResults?.some(one => one.test === label.test)
      if (label.why === 'companion-test-found-it') expect(single).toBe(true)
      if (pharmacy?.startsWith('justified')) expect(label.why).toBe('companion-test-found-it')
    },
  )

  each(
    'D004-2 通知(12): what a companion run was not asked for is neither proof nor disproof',
    ({ c }) => c.profile?.use === 'cdx' && c.expertPanel?.held !== true && c.companionResults?.length === 0,
    ({ c, pharmacy, label, drug }) => {
      const asked = tables.cdx
        .filter(row => row.drugs.includes(drug))
        .some(row => itemsOf(row.id).some(item => c.profile?.items?.includes(item)))
      if (asked) return
      expect(pharmacy ?? '').not.toMatch(/^(justified|contradicted)/)
      expect(['marker-excluded', 'companion-test-found-it', 'report-states-fit']).not.toContain(label.why)
    },
  )
})

const itemsOf = (row: string): readonly string[] => tables.cdx.filter(one => one.id === row).flatMap(cdxItemsOf)
