import { rule, unknown, yes } from '#rule'

/** (1): the expert panel has met, or its waiver is recorded. The register holds which, when and why. */
export const reviewedOrWaived = rule({
  id: 'ccat-registration/reviewed-or-waived',
  cites: ['fee-2024/b011-5/1', 'fee-2026/b011-5/1', 'registration/register-2020'],
  reads: ['expertPanel', 'registration.panelOmitted'],
  why: { yes: ['panel-held', 'panel-omitted'] },
  decide({ expertPanel, registration }) {
    if (expertPanel?.held === true)
      return yes('panel-held', expertPanel.heldOn === undefined ? {} : { on: expertPanel.heldOn }, expertPanel)
    const omitted = registration?.panelOmitted
    return omitted?.done === true
      ? yes('panel-omitted', omitted.reason === undefined ? {} : { reason: omitted.reason }, omitted)
      : unknown('expertPanel')
  },
})
