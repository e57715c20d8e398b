import { ask, missingFacts, no, open, rule, unknown, yes } from '#rule'
import { roundRobin2024 } from '../../ep-waiver/question.ts'

/**
 * From 2024-02-28 to 2025-07-06: circulation alone where no secondary finding is suspected and the case is settled,
 * (1) to (3). With other candidates it may still be: if the panel recommends none (1), or if they are on a list
 * agreed between the hospitals (4). Neither is on record before the meeting.
 */
export const circulationForSettledCases = rule({
  id: 'ep-quorum/circulation-for-settled-cases',
  cites: ['ep-2024/round-robin'],
  reads: ['meeting.mode', 'profile.alterations', 'ccat'],
  why: {
    yes: ['held-in-real-time', 'case-may-circulate'],
    no: ['case-needs-real-time'],
    open: ['case-not-settled'],
  },
  decide(c, k) {
    if (c.meeting?.mode === undefined) return unknown('meeting.mode')
    if (c.meeting.mode === 'real-time') return yes('held-in-real-time', {}, c.meeting)
    const settled = ask(roundRobin2024, c, k)
    if (settled.is === 'yes') return yes('case-may-circulate', {}, c.meeting)
    const finding = c.ccat?.secondaryFinding
    if (finding?.value === 'suspected') return no('case-needs-real-time', {}, finding)
    const [first, ...more] = missingFacts(settled)
    if (first !== undefined) return unknown(first, ...more)
    return finding?.value === undefined
      ? unknown('ccat.secondaryFinding')
      : open('case-not-settled', {}, c.meeting, c.ccat)
  },
})
