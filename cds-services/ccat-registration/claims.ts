import type { Phrase } from '#case'

/** Nothing is answered "no" here, so nothing could flip it: what is not on record is listed as missing. */
export const claims: Readonly<Record<string, Phrase>> = {}
