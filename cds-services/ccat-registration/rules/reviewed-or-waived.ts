import { rule, unknown, yes } from '#rule'
import { omission } from '../omission.ts'

/** (1): the expert panel has met, or was left out as the notice allows. The register holds which, when and why. */
export const reviewedOrWaived = rule({
  id: 'ccat-registration/reviewed-or-waived',
  cites: ['fee-2024/b011-5/1', 'fee-2026/b011-5/1', 'registration/register-2020'],
  reads: [
    'expertPanel',
    'registration.panelOmitted',
    'profile',
    'ccat',
    'consent.ccatSubmission',
    'tumor',
    'patient.birthDate',
  ],
  why: { yes: ['panel-held', 'panel-omitted'] },
  decide(c, k) {
    const { expertPanel, registration } = c
    if (expertPanel?.held === true)
      return yes('panel-held', expertPanel.heldOn === undefined ? {} : { on: expertPanel.heldOn }, expertPanel)
    const omitted = registration?.panelOmitted
    return omitted !== undefined && omission(c, k) === 'stands'
      ? yes('panel-omitted', omitted.reason === undefined ? {} : { reason: omitted.reason }, omitted)
      : unknown('expertPanel')
  },
})
