import { no, rule, unknown, yes } from '#rule'
import { panelGermline } from '../voices/panel-germline.ts'

/** A panel that sequences matched normal reports a pathogenic variant of the germline. */
export const panelFindsGermline = rule({
  id: 'germline-referral/panel-finds-germline',
  cites: ['secondary-findings/recommendations'],
  reads: ['profile.panel', 'profile.alterations', 'ccat.secondaryFinding'],
  why: { yes: ['panel-finds-germline'], no: ['panel-finds-no-germline'] },
  decide(c, k) {
    const voice = panelGermline(c, k)
    if ('missing' in voice) return unknown(...voice.missing)
    const { genes, from } = voice
    return genes.length > 0
      ? yes('panel-finds-germline', { genes, panel: c.profile?.panel ?? '' }, ...from)
      : no('panel-finds-no-germline', {}, c.profile)
  },
})
