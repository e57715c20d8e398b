import type { Told } from '#cards'
import type { Outcome } from './outcome.ts'
import { genesOf, signs } from './signs.ts'

/** The machine's share of the answer: who suspects which genes, what the patient wishes, and whether the referral is made. */
export function values(told: Told<Outcome>): Readonly<Record<string, unknown>> {
  const { consent, geneticReferral } = told.c
  const genes = genesOf(told)
  const sources = signs(told).map(one => ({ source: one.source, ...(one.genes.length > 0 && { genes: one.genes }) }))
  return {
    ...(genes.length > 0 && { genes }),
    ...(sources.length > 0 && { sources }),
    disclosure: consent?.secondaryFindingDisclosure?.value ?? 'not-recorded',
    ...(geneticReferral?.made !== undefined && { referred: geneticReferral.made }),
  }
}
