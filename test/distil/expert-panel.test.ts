import { describe, expect, it } from 'vitest'
import { caseOf, condition, distilled, icd10, own, report, unknownSection } from './record.ts'

const held = (on: string | undefined, more: object = {}) => ({
  resourceType: 'Procedure',
  id: `ep-${on}`,
  status: 'completed',
  code: own('cgp', 'expert-panel'),
  performedDateTime: on,
  ...more,
})
const plan = (products: readonly object[], more: object = {}) => ({
  resourceType: 'CarePlan',
  id: 'recommendation',
  status: 'active',
  intent: 'plan',
  category: [own('cgp', 'expert-panel-recommendation')],
  created: '2026-06-02',
  activity: products.map(product => ({ detail: { status: 'not-started', productCodeableConcept: product } })),
  ...more,
})
/** Issued on 2026-05-20. */
const reported = report(own('panel', 'foundationone-cdx'))
const panel = (...resources: object[]) => caseOf([reported, ...resources]).expertPanel

describe('the expert panel on the latest profile', () => {
  it('was held', () =>
    expect(panel(held('2026-06-01T17:00:00+09:00', { id: 'ep' }))).toEqual({
      held: true,
      heldOn: '2026-06-01',
      ref: 'Procedure/ep',
    }))
  it('on the day of the report', () => expect(panel(held('2026-05-20'))).toMatchObject({ held: true }))
  it('is the first of several', () =>
    expect(panel(held('2026-06-10'), held('2026-06-01'), held('2026-05-01'))).toMatchObject({ heldOn: '2026-06-01' }))
  it.each([
    ['nothing', []],
    ['one before the report', [held('2026-05-19')]],
    ['one after asOf', [held('2026-06-16')]],
    ['one that was not done', [held('2026-06-01', { status: 'not-done' })]],
    ['one in preparation', [held('2026-06-01', { status: 'preparation' })]],
    ['one before the report, of which nobody knows', [held('2026-05-19', { status: 'unknown' })]],
    ['something else', [{ ...held('2026-06-01'), code: own('cgp', 'written-explanation') }]],
  ])('was not, for all the record says: %s', (_, resources) => expect(panel(...resources)).toEqual({ held: false }))
  it('is told apart from an earlier profile', () => {
    const earlier = report(own('panel', 'ncc-oncopanel'), { issued: '2025-01-10T01:00:00Z' })
    expect(caseOf([earlier, held('2025-02-01')]).expertPanel).toMatchObject({ held: true })
    expect(caseOf([earlier, held('2025-02-01'), reported]).expertPanel).toEqual({ held: false })
  })
  it.each([
    ['the procedures are unknown', [], { procedures: unknownSection }],
    ['a meeting bears no day', [held(undefined)], {}],
    ['nobody knows whether a meeting took place', [held('2026-06-01', { status: 'unknown' })], {}],
    ['only a recommendation is there', [plan([])], {}],
  ])('may have been held where %s', (_, resources, sections) =>
    expect(caseOf([reported, ...resources], { sections }).expertPanel ?? {}).not.toHaveProperty('held'),
  )
  it('is nothing without a profile', () => expect(caseOf([held('2026-06-01')]).expertPanel).toBeUndefined())
})

describe('its recommendation', () => {
  const atc = { coding: [{ system: 'http://www.whocc.no/atc', code: 'L01EB04' }] }
  it.each([
    ['by code', [atc], ['osimertinib']],
    ['by name', [{ text: 'カピバセルチブ' }], ['capivasertib']],
    ['of several', [atc, { text: 'オラパリブ' }, atc], ['osimertinib', 'olaparib']],
    ['of a drug we do not know', [{ text: '治験薬X' }], ['治験薬X']],
    ['of none', [], []],
  ])('%s', (_, products, drugs) => expect(panel(held('2026-06-01'), plan(products))?.recommended).toEqual(drugs))
  it.each([{ created: '2026-05-19' }, { status: 'revoked' }, { status: 'draft' }, { category: [] }])('not %j', more =>
    expect(panel(held('2026-06-01'), plan([atc], more))).not.toHaveProperty('recommended'),
  )
  it('leaves out what was cancelled or advised against', () => {
    const detail = (more: object) => ({ detail: { productCodeableConcept: atc, ...more } })
    const activity = [detail({ status: 'cancelled' }), detail({ doNotPerform: true })]
    expect(panel(plan([], { activity }))?.recommended).toEqual([])
  })
})

describe('allogeneic transplant', () => {
  const transplant = (...resources: object[]) => distilled(resources).c.allogeneicTransplant
  const procedure = (text: string, more: object = {}) => ({
    resourceType: 'Procedure',
    id: 'transplant',
    status: 'completed',
    code: { text },
    performedDateTime: '2020-04-01',
    ...more,
  })
  it.each([
    '同種造血幹細胞移植',
    '同種骨髄移植術',
    '造血幹細胞移植　末梢血幹細胞移植　同種移植の場合',
    '同種移植',
    'Allogeneic bone marrow transplantation',
    'Transplantation of allogeneic hematopoietic stem cells',
    'allo-HSCT',
  ])('%s', text => expect(transplant(procedure(text))).toBe(true))
  it.each(['同種造血幹細胞移植後', '急性骨髄性白血病（同種移植後再発）'])('as a diagnosis: %s', text =>
    expect(transplant(condition({ text }))).toBe(true),
  )
  it.each(['骨髄移植後状態', '造血幹細胞移植後'])('Z94.8 with %s', text =>
    expect(transplant(condition(icd10('Z948', text)))).toBe(true),
  )
  it.each([
    ['autologous', procedure('自家末梢血幹細胞移植')],
    ['of a kidney', procedure('同種死体腎移植術')],
    ['of bone', procedure('同種骨移植')],
    ['planned', condition({ text: '同種移植予定' })],
    ['before it', condition({ text: '同種造血幹細胞移植前' })],
    ['in preparation', procedure('同種造血幹細胞移植', { status: 'preparation' })],
    ['not done', procedure('同種造血幹細胞移植', { status: 'not-done' })],
    ['later', procedure('同種造血幹細胞移植', { performedDateTime: '2026-06-16' })],
    [
      'suspected',
      condition(
        { text: '同種移植後' },
        {
          verificationStatus: {
            coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'unconfirmed' }],
          },
        },
      ),
    ],
    ['the donor', condition({ text: '同種骨髄移植ドナー' })],
    ['Z94.8 alone', condition(icd10('Z948'))],
    ['Z94.8 of another organ', condition(icd10('Z94.8', '膵移植後状態'))],
    ['Z94.8 of oneself', condition(icd10('Z94.8', '自家造血幹細胞移植後'))],
  ])('never from what is %s', (_, resource) => expect(transplant(resource)).toBeUndefined())
  it('never no', () => expect(transplant()).toBeUndefined())
})
