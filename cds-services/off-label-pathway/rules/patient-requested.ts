import { no, open, ruleFor, unknown, yes } from '#rule'

/**
 * Patient-requested care by the study that takes up panel findings (NCCH1901): a solid tumor, a
 * profile, and an expert panel that recommends this drug. What is actionable is the panel's word.
 * A panel that was waived has recommended nothing.
 */
export const patientRequested = ruleFor({
  id: 'off-label-pathway/patient-requested',
  cites: ['pathways/ncch1901-plan', 'pathways/report-ncch1901', 'pathways/patient-requested'],
  reads: [
    'tumor.kind',
    'profile.panel',
    'profile.outcome',
    'profile.alterations',
    'expertPanel',
    'facility.ncch1901Site',
  ],
  why: {
    yes: ['recommended-site-here', 'recommended-site-elsewhere'],
    no: ['study-not-begun', 'not-a-solid-tumor', 'no-profile', 'expert-panel-not-held', 'not-recommended'],
    open: ['state-not-known'],
  },
  decide(drug, { tumor, profile, expertPanel, facility }, { pathways, panels }) {
    const study = pathways.find(row => row.rung === 'patient-requested' && row.epRequired === 'yes')
    if (study === undefined) return no('study-not-begun')
    if (tumor?.kind === 'hematologic') return no('not-a-solid-tumor', {}, tumor)
    if (profile?.outcome === 'no-profile') return no('no-profile', {}, profile)
    if (expertPanel?.held === false) return no('expert-panel-not-held', { drug }, expertPanel)
    const recommended = expertPanel?.recommended
    if (recommended !== undefined && !recommended.includes(drug)) return no('not-recommended', { drug }, expertPanel)

    if (tumor?.kind === undefined) return unknown('tumor.kind')
    if (profile === undefined) return unknown('profile')
    if (!panels.some(one => one.id === profile.panel)) return unknown('profile.panel')
    if (profile.outcome === undefined && profile.alterations === undefined) return unknown('profile.alterations')
    if (expertPanel?.held === undefined || recommended === undefined) return unknown('expertPanel')
    if (study.running !== 'yes' || study.confidence === 'unverified')
      return open('state-not-known', { drug }, expertPanel)
    return facility?.ncch1901Site === true
      ? yes('recommended-site-here', { drug }, expertPanel)
      : yes('recommended-site-elsewhere', { drug }, expertPanel)
  },
})
