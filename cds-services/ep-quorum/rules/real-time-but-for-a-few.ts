import { open, rule, unknown, yes } from '#rule'

/** Until 2024-02-27: the members confer in real time; a short list of cases, which we do not hold, could go by circulation. */
export const realTimeButForAFew = rule({
  id: 'ep-quorum/real-time-but-for-a-few',
  cites: ['ep-2022/round-robin'],
  reads: ['meeting.mode'],
  why: { yes: ['held-in-real-time'], open: ['narrow-list-not-held'] },
  decide({ meeting }) {
    if (meeting?.mode === undefined) return unknown('meeting.mode')
    return meeting.mode === 'real-time'
      ? yes('held-in-real-time', {}, meeting)
      : open('narrow-list-not-held', {}, meeting)
  },
})
