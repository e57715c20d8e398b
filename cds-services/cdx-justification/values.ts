import type { Told } from '#cards'
import { judgedDrugs } from './judged-drugs.ts'
import type { Outcome } from './outcome.ts'
import { proofOf } from './proof.ts'

/** The machine's share of the answer: every drug, worst first, with the test that supports it or fails to. */
export const values = (told: Told<Outcome>): Readonly<Record<string, unknown>> => ({
  drugs: judgedDrugs(told).map(judged => proofOf(judged, told.k)),
})
