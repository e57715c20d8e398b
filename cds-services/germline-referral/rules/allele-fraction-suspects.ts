import { no, rule, unknown, yes } from '#rule'
import { alleleFraction } from '../voices/allele-fraction.ts'

/** In a tumor-only panel a listed gene stands at or above its allele fraction (for some, with early onset). The list is unverified. */
export const alleleFractionSuspects = rule({
  id: 'germline-referral/allele-fraction-suspects',
  cites: ['pgpv-2025/list'],
  reads: [
    'profile.panel',
    'profile.alterations',
    'patient.birthDate',
    'tumor.onset',
    'ccat.secondaryFinding',
    'companionResults',
  ],
  why: { yes: ['allele-fraction-suspects'], no: ['allele-fraction-suspects-none'] },
  decide(c, k) {
    const voice = alleleFraction(c, k)
    if ('missing' in voice) return unknown(...voice.missing)
    const { genes, from } = voice
    return genes.length > 0
      ? yes('allele-fraction-suspects', { genes }, ...from)
      : no('allele-fraction-suspects-none', {}, c.profile)
  },
})
