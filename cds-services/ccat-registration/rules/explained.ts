import { rule, unknown, yes } from '#rule'

/** (1): the result and the plan were explained to the patient in writing. Whoever has died can be told no more. */
export const explained = rule({
  id: 'ccat-registration/explained',
  cites: ['fee-2024/b011-5/1', 'fee-2026/b011-5/1', 'registration/register-2020', 'registration/facility-2022'],
  reads: ['explanation', 'patient.deceased'],
  why: { yes: ['explained', 'deceased'] },
  decide({ explanation, patient }) {
    if (explanation?.given === true)
      return yes('explained', explanation.on === undefined ? {} : { on: explanation.on }, explanation)
    return patient?.deceased === true ? yes('deceased') : unknown('explanation')
  },
})
