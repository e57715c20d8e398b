import { no, rule, unknown, yes } from '#rule'
import { coverage, covers } from '../../shared/covers.ts'

/** (2)ア(イ)-(ホ): the blood disease and its phase are on the list; some only where conventional work-up does not suffice. */
export const hematologicalIndication = rule({
  id: 'test-timing/hematological-indication',
  cites: [
    'fee-2024/d006-19/7-a',
    'fee-2024/d006-19/7-i',
    'fee-2024/d006-19/7-u',
    'fee-2024/d006-19/7-e',
    'fee-2024/d006-19/7-o',
    'fee-2026/d006-19/2-a-i',
    'fee-2026/d006-19/2-a-ro',
    'fee-2026/d006-19/2-a-ha',
    'fee-2026/d006-19/2-a-ni',
    'fee-2026/d006-19/2-a-ho',
  ],
  reads: ['tumor.groups', 'tumor.phase', 'tumor.conventionalTestingInsufficient'],
  why: {
    yes: ['indicated', 'indicated-conventional-insufficient'],
    no: ['disease-not-listed', 'phase-not-listed', 'conventional-testing-suffices'],
  },
  decide({ tumor }, { haemIndications, tumors }) {
    if (tumor?.groups === undefined) return unknown('tumor.groups')
    const { groups, phase, conventionalTestingInsufficient: insufficient } = tumor
    const listed = haemIndications.filter(row => covers(row, groups, tumors))
    const perhaps = haemIndications.some(row => coverage(row, groups, tumors) === 'perhaps')
    if (listed.length === 0) return perhaps ? unknown('tumor.groups') : no('disease-not-listed', {}, tumor)
    if (phase === undefined && listed.some(row => row.phase !== 'any')) return unknown('tumor.phase')
    const inPhase = listed.filter(row => row.phase === 'any' || row.phase === phase)
    const names = {
      disease: [...new Set(inPhase.flatMap(row => row.tumors.filter(id => groups.includes(id))))],
      group: inPhase.map(row => row.group),
      cites: inPhase.flatMap(row => row.cites),
    }
    if (inPhase.length === 0)
      return perhaps ? unknown('tumor.groups') : no('phase-not-listed', { phase: phase ?? '' }, tumor)
    if (inPhase.some(row => !row.needsConventionalInsufficient)) return yes('indicated', names, tumor)
    if (insufficient === undefined) return unknown('tumor.conventionalTestingInsufficient')
    return insufficient
      ? yes('indicated-conventional-insufficient', names, tumor)
      : no('conventional-testing-suffices', names, tumor)
  },
})
