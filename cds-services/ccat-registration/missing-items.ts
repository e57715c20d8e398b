import type { Case, MissingFact } from '#case'
import type { Knowledge } from '#knowledge'
import { itemSeen } from './items.ts'

/** Groups of clinical items; consents and the dates of the register have rules of their own. */
const clinical: ReadonlySet<string> = new Set(['basic', 'background', 'specimen', 'therapy', 'review', 'outcome'])

/** The facts that a required clinical item may rest on, as a card names them. */
export const nameable = [
  'patient.birthDate',
  'background.sex',
  'background.oncotree',
  'background.diagnosis',
  'tumor.onset',
  'fitness.ecog',
  'profile.panel',
  'profile.specimen',
  'profile.specimenOn',
  'therapy.lines',
] as const satisfies readonly MissingFact[]

/** The facts of required clinical items that neither the record nor the form holds. */
export const missingItems = (c: Case, { registrationItems }: Knowledge): readonly MissingFact[] =>
  registrationItems
    .filter(({ need, group }) => need === 'required' && clinical.has(group))
    .flatMap(item => (itemSeen(item, c).state === 'missing' ? named(item.fact) : []))

/** `fitness.ecog.value` is missed as `fitness.ecog`. */
const named = (fact: string | null): readonly MissingFact[] =>
  nameable.filter(one => fact === one || fact?.startsWith(`${one}.`) === true)
