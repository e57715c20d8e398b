import type { Author, Offer, Told } from '#cards'
import { answerOf } from '#rule'
import { judgementOffers } from '../test-timing/offers.ts'
import { explainedInWriting } from './rules/explained-in-writing.ts'

/** The judgements that are missing, as test-timing offers them; where the explanation is, a draft Task to give it. */
export const offers = (told: Told, author: Author): readonly Offer[] => [
  ...judgementOffers(told, author),
  ...(answerOf(told.finding, explainedInWriting) === 'no' ? [explanation(told, author)] : []),
]

function explanation({ c }: Told, { patient, practitioner }: Author): Offer {
  const text = 'がんゲノムプロファイリング検査の結果と治療方針を文書で患者に説明し、説明日を記録する'
  return {
    label: { ja: '文書による説明を予定（タスクの下書き）', en: 'Plan the written explanation (draft Task)' },
    resource: {
      resourceType: 'Task',
      status: 'draft',
      intent: 'proposal',
      code: { coding: [{ system: 'https://w3id.org/shirube/fhir/CodeSystem/cgp', code: 'written-explanation' }], text },
      description: text,
      for: { reference: patient },
      authoredOn: c.asOf,
      ...(practitioner && { owner: { reference: practitioner } }),
    },
  }
}
