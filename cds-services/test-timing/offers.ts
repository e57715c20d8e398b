import type { Author, Offer, Told } from '#cards'
import type { MissingFact, Phrase, StandardTherapyStatus } from '#case'
import { leaves } from '#rule'
import { referralOffers } from '../shared/facility-advice.ts'
import { cgpCoding, judgementDraft } from '../shared/judgement-draft.ts'
import { onlyNotFiled } from '../shared/only-not-filed.ts'
import type { Outcome } from './outcome.ts'

const statuses: readonly (Phrase & { readonly code: StandardTherapyStatus })[] = [
  { code: 'expected-to-finish', ja: '標準治療の終了が見込まれる', en: 'Standard therapy is expected to finish' },
  { code: 'finished', ja: '標準治療が終了した', en: 'Standard therapy is finished' },
  { code: 'none-exists', ja: '標準治療がない', en: 'No standard therapy exists' },
]

const tissueReasons: readonly Phrase[] = [
  {
    ja: '保存組織の量または質が検査に不足し、再生検も医学的に困難',
    en: 'Archived tissue insufficient, and a new biopsy medically difficult',
  },
  {
    ja: '病変の部位または全身状態により生検が医学的に困難',
    en: 'Biopsy medically difficult because of the site or the general condition',
  },
]

/** Where this hospital may not order, a draft Task for the referral; else a draft for each judgement that is missing. */
export const offers = (told: Told<Outcome>, author: Author): readonly Offer[] =>
  onlyNotFiled(told.finding)
    ? referralOffers(told.c, 'panel', author.patient, author.practitioner)
    : judgementOffers(told, author)

/** For each judgement that is missing, the draft Observation that records it, ready for the physician to accept. */
export function judgementOffers({ c, finding }: Told, author: Author): readonly Offer[] {
  const { practitioner } = author
  if (practitioner === undefined) return []
  const missing = new Set<MissingFact>(
    leaves(finding).flatMap(({ verdict }) => ('missing' in verdict ? verdict.missing : [])),
  )
  const draft = { subject: author.patient, performer: practitioner, on: c.asOf }
  return [
    ...(missing.has('judgement.standardTherapy')
      ? statuses.map(status => ({
          label: record(status),
          resource: judgementDraft('standard-therapy-status', draft, {
            valueCodeableConcept: { coding: [cgpCoding('standard-therapy-status', status.code)], text: status.ja },
          }),
        }))
      : []),
    ...(missing.has('judgement.drugTherapyProbable')
      ? [
          {
            label: record({
              ja: '検査後に化学療法の適応となる可能性が高い',
              en: 'Drug therapy will probably be possible after the test',
            }),
            resource: judgementDraft('drug-therapy-probable', draft, { valueBoolean: true }),
          },
        ]
      : []),
    ...(missing.has('tumor.conventionalTestingInsufficient')
      ? [
          {
            label: record({ ja: '従来の検査では検索・鑑別が困難', en: 'Conventional testing does not suffice' }),
            resource: judgementDraft('conventional-testing-insufficient', draft, { valueBoolean: true }),
          },
        ]
      : []),
    ...(missing.has('judgement.tissueTestDifficult')
      ? tissueReasons.map(reason => ({
          label: record({ ja: `組織での検査が困難：${reason.ja}`, en: `Tissue testing difficult: ${reason.en}` }),
          resource: judgementDraft('tissue-test-difficult', draft, { valueString: reason.ja }),
        }))
      : []),
  ]
}

const record = (judgement: Phrase): Phrase => ({
  ja: `主治医の判断を記録（下書き）：${judgement.ja}`,
  en: `Record the physician's judgement (draft): ${judgement.en}`,
})
