import { no, rule, unknown, yes } from '#rule'

/** 疑義解釈 その17 問4(2): a result told after the patient's death guides no treatment and is not paid. */
export const explainedInLifetime = rule({
  id: 'claim-check/explained-in-lifetime',
  cites: ['qa-17/4-2'],
  reads: ['patient.deceased', 'patient.deceasedOn', 'explanation'],
  why: { yes: ['explained-to-the-living'], no: ['died-unexplained', 'explained-after-death'] },
  decide({ patient, explanation }) {
    if (patient?.deceased === undefined) return unknown('patient.deceased')
    if (!patient.deceased) return yes('explained-to-the-living')
    if (explanation?.given === undefined) return unknown('explanation')
    if (!explanation.given) return no('died-unexplained')
    if (patient.deceasedOn === undefined || explanation.on === undefined) return unknown('patient.deceased')
    return explanation.on <= patient.deceasedOn
      ? yes('explained-to-the-living', {}, explanation)
      : no('explained-after-death', { on: explanation.on }, explanation)
  },
})
