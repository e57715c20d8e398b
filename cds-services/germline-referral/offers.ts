import type { Author, Offer, Told } from '#cards'
import { missingFacts } from '#rule'
import { cgpCoding } from '../shared/judgement-draft.ts'
import { fee } from './notes/fee.ts'
import { type Outcome, suspicion } from './outcome.ts'
import { genesOf, onlyPoints } from './signs.ts'

/** One draft: the referral; where the patient does not wish to know, a talk among clinicians; where a fraction is missing, a question to the laboratory. */
export function offers(told: Told<Outcome>, author: Author): readonly Offer[] {
  const { c, outcome, finding } = told
  if (outcome === 'cannot-tell')
    return missingFacts(suspicion(finding)).includes('profile.alterations.alleleFraction')
      ? [
          task(
            '検査会社に変異アレル頻度を照会（下書き）',
            'Ask the laboratory for the allele fraction (draft)',
            told,
            author,
          ),
        ]
      : []
  if (c.geneticReferral?.made === true) return []
  if (c.consent?.secondaryFindingDisclosure?.value === 'deny')
    return [
      task(
        '所見の扱いを遺伝医療の専門家と相談（下書き、患者には伝えない）',
        'Settle with a geneticist how to proceed (draft, the patient is not told)',
        told,
        author,
      ),
    ]
  const label = { ja: '遺伝カウンセリングへ紹介（下書き）', en: 'Refer for genetic counseling (draft)' }
  return [{ label, resource: referral(told, author), recommended: outcome === 'refer' && !onlyPoints(told) }]
}

function referral(told: Told<Outcome>, { patient, practitioner }: Author): fhir4.ServiceRequest {
  const { c } = told
  const sources = [c.ccat?.ref, c.profile?.ref].filter(ref => ref !== undefined)
  const genes = genesOf(told)
  return {
    resourceType: 'ServiceRequest',
    status: 'draft',
    intent: 'order',
    code: { coding: [cgpCoding('cgp', 'germline-referral')], text: '遺伝診療への紹介' },
    subject: { reference: patient },
    authoredOn: c.asOf,
    ...(practitioner && { requester: { reference: practitioner } }),
    performerType: { text: '遺伝診療部門（遺伝カウンセリング）' },
    reasonCode: [
      {
        text: onlyPoints(told)
          ? 'ミスマッチ修復機能の欠損（リンチ症候群の検討）'
          : `二次的所見${genes.length > 0 ? `：${genes.join('、')}` : ''}`,
      },
    ],
    ...(c.tumor?.ref && { reasonReference: [{ reference: c.tumor.ref }] }),
    ...(sources.length > 0 && { supportingInfo: sources.map(reference => ({ reference })) }),
    note: fee(told).map(({ text }) => ({ text: text.ja })),
  }
}

const task = (ja: string, en: string, { c }: Told<Outcome>, { patient, practitioner }: Author): Offer => ({
  label: { ja, en },
  resource: {
    resourceType: 'Task',
    status: 'draft',
    intent: 'proposal',
    code: { coding: [cgpCoding('cgp', 'germline-referral')], text: ja },
    for: { reference: patient },
    authoredOn: c.asOf,
    ...(practitioner && { requester: { reference: practitioner } }),
    ...(c.profile?.ref && { focus: { reference: c.profile.ref } }),
  },
})
