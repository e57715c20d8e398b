import { no, open, rule, unknown } from '#rule'
import { deniedByNormal } from '../voices/denied-by-normal.ts'

/** C-CAT suspects a gene that the matched normal, or a test of the germline, reads as unaltered in blood. Two sources disagree: open. */
export const normalDenies = rule({
  id: 'germline-referral/normal-denies',
  cites: ['fee-2026/b011-5/1-i', 'secondary-findings/recommendations'],
  reads: ['ccat.received', 'ccat.secondaryFinding', 'profile.panel', 'profile.alterations', 'companionResults'],
  why: { no: ['normal-does-not-deny'], open: ['normal-denies-ccat'] },
  decide(c, k) {
    const finding = c.ccat?.secondaryFinding
    if (c.ccat?.received === false || finding?.value === 'none') return no('normal-does-not-deny')
    if (finding?.value === undefined || finding.genes === undefined) return unknown('ccat.secondaryFinding')
    const read = finding.genes.map(gene => ({ gene, is: deniedByNormal(gene, c, k) }))
    const genes = read.flatMap(({ gene, is }) => (is === 'denied' ? gene : []))
    if (genes.length > 0) return open('normal-denies-ccat', { genes }, finding, c.profile)
    const [first, ...more] = [...new Set(read.flatMap(({ is }) => (typeof is === 'object' ? is.missing : [])))]
    return first === undefined ? no('normal-does-not-deny', {}, finding) : unknown(first, ...more)
  },
})
