import type { Case } from '#case'

/** B011-5, the same in FY2024 and FY2026. */
const EVALUATION = 12_000

/** Points that are lost unless the written explanation follows (B011-5); nothing where the record does not tell. */
export function pointsAtRisk({ explanation, patient }: Case): number | undefined {
  if (explanation?.given === undefined) return undefined
  return explanation.given || patient?.deceased === true ? 0 : EVALUATION
}
