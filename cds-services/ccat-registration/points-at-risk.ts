import type { Case } from '#case'
import type { Knowledge } from '#knowledge'

/** Points that are lost unless the written explanation follows (B011-5); nothing where the record does not tell. */
export function pointsAtRisk({ explanation, patient }: Case, { fees }: Knowledge): number | undefined {
  if (explanation?.given === undefined) return undefined
  if (explanation.given || patient?.deceased === true) return 0
  return fees.find(({ fee }) => fee === 'B011-5')?.points
}
