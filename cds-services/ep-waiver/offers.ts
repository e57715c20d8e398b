import type { Author, Offer, Told } from '#cards'
import { epMode } from './ep-mode.ts'
import type { Outcome } from './outcome.ts'

/** Where the panel has to meet, a draft Task that asks for it. */
export function offers(told: Told<Outcome>, { patient, practitioner }: Author): readonly Offer[] {
  if (told.outcome !== 'required' && told.outcome !== 'flag') return []
  const mode =
    epMode(told) === 'round-robin'
      ? { ja: '持ち回り', en: 'by circulation' }
      : { ja: 'リアルタイム', en: 'in real time' }
  const label = {
    ja: `エキスパートパネルの開催を依頼（下書き、${mode.ja}）`,
    en: `Ask for the expert panel (draft, ${mode.en})`,
  }
  return [
    {
      label,
      resource: {
        resourceType: 'Task',
        status: 'draft',
        intent: 'proposal',
        code: {
          coding: [{ system: 'https://w3id.org/shirube/fhir/CodeSystem/cgp', code: 'expert-panel' }],
          text: label.ja,
        },
        for: { reference: patient },
        authoredOn: told.c.asOf,
        ...(practitioner && { requester: { reference: practitioner } }),
        ...(told.c.profile?.ref && { focus: { reference: told.c.profile.ref } }),
      },
    },
  ]
}
