import type { Case, CompanionResult, Profile } from '#case'

/**
 * A specimen older than the cancer in question may be of another cancer. The onset on record may be no more than the day
 * of its entry, so this is reason to look, never an answer. What is in the germline was there before.
 */
export function predatesCancer({ specimenOn }: Profile | CompanionResult, { tumor }: Case): boolean {
  return specimenOn !== undefined && tumor?.onset !== undefined && specimenOn < tumor.onset
}
