import type { Phrase } from '#case'

/** A suspicion is not a condition to be fulfilled: nothing here "would change the answer" that one could bring about. */
export const claims: Readonly<Record<string, Phrase>> = {}
