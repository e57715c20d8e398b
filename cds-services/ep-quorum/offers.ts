import type { Author, Offer, Told } from '#cards'
import type { EpRole } from '#case'
import type { Outcome } from './outcome.ts'
import { missingRoles } from './values.ts'

const S = 'https://w3id.org/shirube/fhir/CodeSystem'

/** For each role that nobody fills, a draft Task to invite somebody. */
export const offers = (told: Told<Outcome>, by: Author): readonly Offer[] =>
  missingRoles(told).map(role => invitation(role, told, by))

function invitation(role: EpRole, { c, k }: Told<Outcome>, { patient, practitioner }: Author): Offer {
  const name = k.epRoles.find(row => row.role === role)?.name ?? { ja: role, en: role }
  const on = c.meeting?.on
  const label = {
    ja: `${name.ja}の招集を依頼（下書き${on ? `、${on}の会議` : ''}）`,
    en: `Ask to invite: ${name.en} (draft${on ? `, meeting of ${on}` : ''})`,
  }
  return {
    label,
    resource: {
      resourceType: 'Task',
      status: 'draft',
      intent: 'proposal',
      code: { coding: [{ system: `${S}/cgp`, code: 'expert-panel' }], text: label.ja },
      for: { reference: patient },
      authoredOn: c.asOf,
      ...(practitioner && { requester: { reference: practitioner } }),
      ...(on && { restriction: { period: { end: on } } }),
      input: [
        {
          type: { text: '招集する構成員' },
          valueCodeableConcept: { coding: [{ system: `${S}/ep-role`, code: role }], text: name.ja },
        },
      ],
    },
  }
}
