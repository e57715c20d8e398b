import type { Author, Offer, Told } from '#cards'
import { filledForm } from './form.ts'
import type { Outcome } from './outcome.ts'
import { refused } from './refused.ts'

/** The form with what the record holds, once; where the patient refused there is nothing to fill in. */
export function offers(told: Told<Outcome>, { patient, practitioner }: Author): readonly Offer[] {
  const { c } = told
  if (refused(c.consent) || c.registration?.form?.found === true) return []
  return [
    {
      label: {
        ja: 'C-CAT登録の入力票を、記録の内容で埋めて作る（下書き）',
        en: 'Create the C-CAT registration form, filled from the record (draft)',
      },
      resource: filledForm(told, patient, practitioner),
    },
  ]
}
