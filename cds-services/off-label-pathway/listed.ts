import type { Case, ListedUse } from '#case'
import type { Knowledge } from '#knowledge'
import { open, unknown, yes } from '#rule'
import { coverage } from '../shared/covers.ts'

/**
 * Whether the hospital has found this drug in this cancer on the list of a rung. The lists
 * themselves are not held here: without a finding of the hospital's the rung stays open, which
 * says nothing of the patient.
 */
export function listed(rung: ListedUse['rung'], drug: string, { facility, tumor, asOf }: Case, { tumors }: Knowledge) {
  const found = (facility?.listedUses ?? []).filter(
    use => use.rung === rung && use.drug === drug && use.checked !== undefined && use.checked <= asOf,
  )
  const notHeld = open('list-not-held', { rung, drug })
  if (found.length === 0) return notHeld
  const groups = tumor?.groups
  if (groups === undefined) return unknown('tumor.groups')
  const covering = (wanted: ReturnType<typeof coverage>) =>
    found.find(use => coverage({ tumors: [use.tumor] }, groups, tumors) === wanted)
  const here = covering('yes')
  if (here !== undefined) return yes('listed-by-hospital', { rung, drug, checked: here.checked }, tumor)
  return covering('perhaps') === undefined ? notHeld : unknown('tumor.groups')
}
