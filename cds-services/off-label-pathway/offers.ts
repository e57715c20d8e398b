import type { Author, Offer, Told } from '#cards'
import type { Phrase } from '#case'
import { cgpCoding } from '../shared/judgement-draft.ts'
import type { Outcome } from './outcome.ts'
import { ladder, whyOf } from './rungs.ts'
import { subjectOf } from './subject.ts'

/** The next step on the road, as a draft Task: look up the trial, write to the site, or have the expert panel meet. */
export function offers(told: Told<Outcome>, { patient, practitioner }: Author): readonly Offer[] {
  const step = nextStep(told)
  if (step === undefined) return []
  return [
    {
      label: step.label,
      resource: {
        resourceType: 'Task',
        status: 'draft',
        intent: 'proposal',
        code: { ...(step.code && { coding: [cgpCoding('cgp', step.code)] }), text: step.label.ja },
        for: { reference: patient },
        authoredOn: told.c.asOf,
        ...(practitioner && { requester: { reference: practitioner } }),
        ...(told.c.ccat?.ref && { focus: { reference: told.c.ccat.ref } }),
      },
    },
  ]
}

function nextStep({ outcome, finding, c, k, words }: Told<Outcome>): { label: Phrase; code?: string } | undefined {
  const drug = words.drug(subjectOf(c, k)?.drug ?? '')
  if (outcome === 'trial')
    return {
      label: {
        ja: `治験の募集状況と適格規準をjRCTで確認（下書き）：${drug}`,
        en: `Check recruitment and criteria at jRCT (draft): ${drug}`,
      },
    }
  if (outcome === 'patient-requested')
    return {
      label: {
        ja: `患者申出療養（NCCH1901）の実施施設へ照会（下書き）：${drug}`,
        en: `Write to a site of NCCH1901 (draft): ${drug}`,
      },
    }
  const unheld = ladder(finding).some(({ leaf }) => whyOf(leaf) === 'expert-panel-not-held')
  if (!unheld || (outcome !== 'none' && outcome !== 'cannot-tell')) return undefined
  return {
    label: { ja: 'エキスパートパネルの開催を依頼（下書き）', en: 'Ask for the expert panel (draft)' },
    code: 'expert-panel',
  }
}
