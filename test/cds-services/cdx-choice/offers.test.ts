import { describe, expect, it } from 'vitest'
import type { Case } from '#case'
import { given } from '#test/rule-test'
import { cdxChoice } from '../../../cds-services/cdx-choice/service.ts'
import { cardOf } from '../../cards/asking.ts'
import { validateR4 } from '../../fhir-validation.ts'
import { biliary, breast, cases, cdxOrder, luad, prostate, testDraft } from './cases.ts'

const S = 'https://w3id.org/shirube/fhir/CodeSystem'
const offered = (c: Case) =>
  (cardOf(cdxChoice, c, { hook: 'order-sign' }).suggestions ?? []).flatMap(one =>
    one.actions.map(action => action.resource),
  )
const story = (name: string): Case => cases[name] ?? given({})
const testsOffered = (c: Case) =>
  offered(c).map(one => (one.resourceType === 'ServiceRequest' ? one.code?.coding?.[0]?.code : one.resourceType))

describe('the orders that cdx-choice drafts', () => {
  it('a panel as companion test, with its items', () =>
    expect(offered(story('talazoparib in prostate cancer'))).toEqual([
      {
        resourceType: 'ServiceRequest',
        status: 'draft',
        intent: 'order',
        category: [{ coding: [{ system: `${S}/cgp-use`, code: 'cdx' }] }],
        code: { coding: [{ system: `${S}/panel`, code: 'foundationone-cdx' }] },
        orderDetail: [{ coding: [{ system: `${S}/biomarker`, code: 'BRCA1-2' }] }],
        subject: { reference: 'Patient/1' },
        authoredOn: '2026-06-15',
        requester: { reference: 'Practitioner/attending' },
        reasonReference: [{ reference: 'Condition/tumor' }],
      },
    ]))

  it('a companion test other than a panel', () =>
    expect(offered(story('olaparib in prostate cancer'))).toMatchObject([
      { code: { coding: [{ system: `${S}/companion-test`, code: 'BRACAnalysis' }] } },
    ]))

  it('names the items of that very panel only', () =>
    expect(
      offered(story('FGFR2 by the wrong panel')).map(one =>
        one.resourceType === 'ServiceRequest' ? one.orderDetail : [],
      ),
    ).toEqual([
      [{ coding: [{ system: `${S}/biomarker`, code: 'FGFR2-fusion' }] }],
      [{ coding: [{ system: `${S}/biomarker`, code: 'FGFR2-fusion' }] }],
    ]))

  it.each<[string, Case, readonly string[]]>([
    ['the best of several single tests first', story('osimertinib in lung cancer'), ['cobasEGFRv2', 'ODxTT']],
    ['nothing that is answered', story('osimertinib, EGFR found by its companion test'), []],
    ['nothing that is not payable yet', story('imlunestrant before its test was payable'), []],
    ['what is payable since', story('imlunestrant, its test payable'), ['guardant360-cdx']],
    ['nothing on plasma without a reason', story('encorafenib with its first-line label'), []],
    ['nothing the specimen cannot serve', story('capivasertib on blood'), []],
    ['nothing that is being ordered', given({ ...breast, ...cdxOrder('foundationone-cdx', ['AKT1']) }), []],
    ['nor the companion test being ordered', given({ ...luad, ...testDraft('cobasEGFRv2') }), ['ODxTT']],
    ['nothing that is to be verified', story('dabrafenib in melanoma, no pair confirmed'), []],
    ['what answers talazoparib too', given({ ...prostate, ...testDraft('BRACAnalysis') }), ['foundationone-cdx']],
    [
      'what a transplant does not forbid',
      given({ ...biliary, ...cdxOrder('genminetop', ['FGFR2-fusion']), allogeneicTransplant: true }),
      ['foundationone-cdx'],
    ],
  ])('%s', (_, c, tests) => expect(testsOffered(c)).toEqual(tests))

  it('are valid FHIR', () => {
    const all = Object.values(cases).flatMap(offered)
    expect(all.length).toBeGreaterThan(5)
    for (const resource of all) expect(validateR4(resource)).toEqual([])
  })
})
