import type { Case } from '#case'
import type { Knowledge } from '#knowledge'
import { ask, type Finding } from '#rule'
import { fee2026 } from '../ep-waiver/question.ts'

/** B011-5 通知(1) ア to ウ, as ep-waiver asks: may the expert panel be left out? Nothing where no law in force lets it be. */
export const waiver = (c: Case, k: Knowledge): Finding | undefined =>
  k.inForce.has('fee-2026') ? ask(fee2026, c, k) : undefined
