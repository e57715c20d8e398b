import fc from 'fast-check'
import { expect, it } from 'vitest'
import { answer } from '#cards'
import type { Alteration, Case, CompanionResult, DrugOrder, Results, Stated } from '#case'
import { tables } from '#test/rule-test'
import { outcomes } from '../../../cds-services/cdx-justification/outcome.ts'
import { cdxJustification } from '../../../cds-services/cdx-justification/service.ts'
import { cases } from './cases.ts'

const ids = (rows: readonly { readonly id: string }[]) => fc.constantFrom(...rows.map(row => row.id))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const drugs = ids(tables.drugs)
const gated = fc.constantFrom(...new Set(tables.cdx.flatMap(row => row.drugs)))
const day = fc.constantFrom('2026-04-30', '2026-05-18', '2026-06-15') satisfies fc.Arbitrary<string>

/** A record in which any fact may be missing; what is absent is absent, never present and undefined. */
const record = <T extends object>(model: { [K in keyof T]-?: fc.Arbitrary<T[K] | undefined> }): fc.Arbitrary<T> =>
  fc
    .record<Record<string, unknown>>(model)
    .map(all => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as T)

const alteration = record<Alteration>({
  gene: ids(tables.genes),
  kind: maybe(fc.constantFrom('mutation', 'fusion', 'amplification', 'loss', 'exon-skipping', 'not-stated')),
  protein: maybe(fc.constantFrom('L858R', 'T790M', 'V600E', 'G12C', 'H1047R', 'R132H', 'E746_A750del', 'not-stated')),
  partner: maybe(ids(tables.genes)),
  exon: maybe(fc.constantFrom(14, 19, 20)),
  change: maybe(fc.constantFrom('deletion', 'insertion')),
  origin: maybe(fc.constantFrom('germline', 'somatic')),
  alleleFraction: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
  ref: maybe(fc.constant('Observation/1')),
})
const found: { [K in keyof Results]-?: fc.Arbitrary<Results[K] | undefined> } = {
  alterations: maybe(fc.oneof(fc.array(alteration, { maxLength: 3 }), fc.constant('not-stated' as const))),
  absent: maybe(fc.array(fc.record({ gene: ids(tables.genes) }), { maxLength: 3 })),
  tmbPerMb: maybe(fc.constantFrom<Stated<number>>(0, 9.99, 10, 40, 'not-stated')),
  msi: maybe(fc.constantFrom('high', 'low', 'stable', 'indeterminate', 'not-stated')),
  mmr: maybe(fc.constantFrom('deficient', 'proficient', 'not-stated')),
  hrd: maybe(fc.constantFrom('positive', 'negative', 'not-stated')),
  expression: maybe(
    fc.array(
      record<NonNullable<Results['expression']>[number]>({
        protein: fc.constantFrom('HER2', 'PD-L1', 'CLDN18', 'KIT'),
        result: maybe(fc.constantFrom('positive', 'negative', 'not-stated')),
        ihc: maybe(fc.constantFrom<Stated<0 | 1 | 2 | 3>>(0, 1, 2, 3, 'not-stated')),
        ish: maybe(fc.constantFrom('positive', 'negative', 'not-stated')),
        score: maybe(fc.record({ kind: fc.constantFrom('TPS', 'CPS', 'IC'), value: fc.nat(100) })),
        ref: maybe(fc.constant('Observation/2')),
      }),
      { maxLength: 2 },
    ),
  ),
}
const specimen = maybe(fc.constantFrom('tissue', 'blood'))
const reported = maybe(fc.constantFrom('2026-03-01', '2026-06-01'))
const ref = maybe(fc.constant('DiagnosticReport/1'))

const groups = ids(tables.tumors).map(id => {
  const chain: string[] = []
  for (let at: string | null = id; at !== null; at = tables.tumors.find(row => row.id === at)?.within ?? null)
    chain.push(at)
  return chain
})

const patient = record<Case>({
  asOf: day,
  tumor: maybe(
    fc.record(
      {
        groups,
        kind: fc.constantFrom('solid', 'hematologic'),
        extent: fc.record({ value: fc.constantFrom('resectable', 'locally-advanced', 'metastatic', 'recurrent') }),
      },
      { requiredKeys: [] },
    ),
  ),
  drugOrders: fc.array(
    record<DrugOrder>({
      drug: fc.oneof({ weight: 4, arbitrary: gated }, drugs),
      state: maybe(fc.constantFrom('draft', 'active')),
      on: reported,
      planned: maybe(fc.constant([])),
      earlierCycles: maybe(fc.nat(3)),
      setting: maybe(fc.constantFrom('perioperative', 'advanced')),
      ref: maybe(fc.constant('MedicationRequest/1')),
    }),
    { maxLength: 10 },
  ),
  therapy: maybe(
    fc.record({
      lines: fc.array(
        fc.record({
          number: fc.nat(3),
          basis: fc.constantFrom('recorded' as const, 'inferred' as const),
          drugs: fc.array(drugs, { maxLength: 3 }),
          start: fc.constant('2025-01-10' as const),
          refs: fc.constant([]),
        }),
        { maxLength: 3 },
      ),
    }),
  ),
  companionResults: maybe(
    fc.array(
      record<CompanionResult>({
        ...found,
        test: ids(tables.companionTests),
        specimen,
        specimenOn: reported,
        reportedOn: reported,
        ref,
      }),
      { maxLength: 3 },
    ),
  ),
  companionOrders: maybe(fc.array(fc.record({ test: ids(tables.companionTests) }), { maxLength: 2 })),
  profile: maybe(
    record<NonNullable<Case['profile']>>({
      ...found,
      panel: maybe(ids(tables.panels)),
      use: maybe(fc.constantFrom('profile', 'cdx', 'haem-profile')),
      items: maybe(fc.array(ids(tables.biomarkers), { maxLength: 3 })),
      outcome: maybe(fc.constantFrom('profile', 'no-profile')),
      specimen,
      specimenOn: reported,
      tumorCellPercent: maybe(fc.nat(100)),
      reportedOn: reported,
      ref,
    }),
  ),
  panels: maybe(
    fc.array(fc.record({ outcome: fc.constantFrom('profile', 'no-profile', 'pending') }), { maxLength: 2 }),
  ),
  ccat: maybe(
    record<NonNullable<Case['ccat']>>({
      received: maybe(fc.boolean()),
      reportedOn: reported,
      secondaryFinding: maybe(fc.record({ value: fc.constantFrom('none', 'suspected') })),
      candidates: maybe(
        fc.array(
          fc.record(
            { drug: gated, level: fc.constantFrom('A', 'C', 'R', 'not-stated'), cdxFit: fc.boolean() },
            { requiredKeys: ['drug'] },
          ),
          { maxLength: 3 },
        ),
      ),
      noCandidate: maybe(fc.boolean()),
      epOmission: maybe(fc.constantFrom('possible', 'not-possible', 'not-stated')),
      ref,
    }),
  ),
  expertPanel: maybe(
    fc.record({ held: fc.boolean(), recommended: fc.array(gated, { maxLength: 3 }) }, { requiredKeys: [] }),
  ),
  patient: fc.constant(undefined),
  judgement: fc.constant(undefined),
  meeting: fc.constant(undefined),
  fitness: fc.constant(undefined),
  order: maybe(fc.record({ panel: ids(tables.panels) })),
  allogeneicTransplant: fc.constant(undefined),
  consent: fc.constant(undefined),
  geneticReferral: fc.constant(undefined),
  family: fc.constant(undefined),
  explanation: maybe(fc.constantFrom({ given: true }, { given: false })),
  stays: maybe(fc.constant([])),
  charges: maybe(fc.constant([])),
  background: fc.constant(undefined),
  registration: fc.constant(undefined),
  facility: fc.constant(undefined),
})

const stories = Object.values(cases).map((c): [Case, 'order-sign', 'ja'] => [c, 'order-sign', 'ja'])

it('answers ten thousand random orders, each with one card or none', () => {
  const reached = new Set<string>()
  fc.assert(
    fc.property(
      patient,
      fc.constantFrom('patient-view', 'order-sign', 'order-dispatch'),
      fc.constantFrom('ja', 'en'),
      (c, hook, locale) => {
        const author = { patient: 'Patient/1', practitioner: 'Practitioner/1' }
        const cards = answer(cdxJustification, { c, hook, locale, tables, author, uuid: name => name })
        expect(cards.length).toBeLessThanOrEqual(1)
        for (const card of cards) {
          const { outcome, values } = card.extension['org.w3id.shirube.decision']
          reached.add(outcome)
          expect(outcomes).toContain(outcome)
          expect(card.summary.length).toBeLessThan(140)
          const told = (values.drugs as { readonly outcome: string }[]).map(one => one.outcome)
          expect(told[0]).toBe(outcome)
        }
      },
    ),
    // The stories come first, so that every outcome is met in every run; then come ten thousand orders of any kind.
    { numRuns: 10_000 + stories.length, examples: stories },
  )
  expect(reached).toEqual(new Set(outcomes.filter(one => one !== 'justified-guideline')))
})
