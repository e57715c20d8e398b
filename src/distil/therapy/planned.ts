import type { IsoDate } from '#case'
import { dayOf } from '../read/day.ts'
import type { Of } from '../read/resources.ts'
import type { Timing } from '../read/shape.ts'

/** The days a timing names: the first of its period, and every single one. */
export const daysOf = (timing: Timing | undefined): readonly IsoDate[] =>
  [timing?.repeat?.boundsPeriod?.start, ...(timing?.event ?? [])].flatMap(text => dayOf(text) ?? [])

/** The days on which a request says that its drug is to be begun or given. The day it was written is none of them. */
export const plannedIn = ({ dosageInstruction }: Pick<Of<'MedicationRequest'>, 'dosageInstruction'>) =>
  dosageInstruction.flatMap(({ timing }) => daysOf(timing))
