import type { Judgement } from '#case'

/** A judgement counts when a named practitioner made it on a known day; otherwise it is not on record. */
export const signed = <J extends Judgement>(judgement: J | undefined): J | undefined =>
  judgement?.by !== undefined && judgement.on !== undefined ? judgement : undefined
