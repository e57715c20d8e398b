import { no, open, rule, unknown } from '#rule'
import { alleleFraction } from '../voices/allele-fraction.ts'
import { germlineTested } from '../voices/germline-tests.ts'
import { panelGermline } from '../voices/panel-germline.ts'

/**
 * C-CAT says "none suspected" where another source finds or suspects the germline. Two sources disagree: open, whoever is
 * right. So it is where C-CAT's own words disagree and none is the last.
 */
export const ccatDenies = rule({
  id: 'germline-referral/ccat-denies',
  cites: ['fee-2026/b011-5/1-i', 'secondary-findings/recommendations', 'pgpv-2025/list'],
  reads: [
    'ccat.received',
    'ccat.secondaryFinding',
    'profile.panel',
    'profile.alterations',
    'patient.birthDate',
    'tumor.onset',
    'companionResults',
  ],
  why: {
    no: ['ccat-does-not-deny'],
    open: ['ccat-denies-germline-result', 'ccat-denies-allele-fraction', 'ccat-contradicts-itself'],
  },
  decide(c, k) {
    const finding = c.ccat?.secondaryFinding
    if (finding?.disputed) return open('ccat-contradicts-itself', {}, finding)
    if (c.ccat?.received === false || finding?.value === 'suspected') return no('ccat-does-not-deny', {}, finding)
    if (finding?.value === undefined) return unknown('ccat.secondaryFinding')
    const read = [panelGermline(c, k), germlineTested(c, k)]
    const found = read.flatMap(voice => ('genes' in voice ? voice.genes : []))
    if (found.length > 0) return open('ccat-denies-germline-result', { genes: [...new Set(found)] }, finding)
    const suspected = alleleFraction(c, k)
    if ('genes' in suspected && suspected.genes.length > 0)
      return open('ccat-denies-allele-fraction', { genes: suspected.genes }, finding, c.profile)
    const lacked = [...read, suspected].flatMap(voice => ('missing' in voice ? voice.missing : []))
    const [first, ...more] = [...new Set(lacked)]
    return first === undefined ? no('ccat-does-not-deny', {}, finding) : unknown(first, ...more)
  },
})
