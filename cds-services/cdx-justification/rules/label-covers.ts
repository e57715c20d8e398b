import type { Knowledge } from '#knowledge'
import { no, open, ruleFor, unknown, yes } from '#rule'
import { factsOf, some } from '../../shared/known.ts'
import { ungatedUses } from '../../shared/uses-of-drug.ts'
import { type Use, usesOf } from '../uses.ts'

/** A labelled use of the drug that asks for a marker covers this cancer, line of therapy and combination. */
export const labelCovers = ruleFor({
  id: 'cdx-justification/label-covers',
  cites: ['fee-2024/d004-2/2', 'fee-2024/d004-2/4', 'fee-2026/d004-2/2', 'fee-2026/d004-2/4'],
  reads: ['drugOrders', 'tumor.groups', 'tumor.extent.value', 'therapy.lines'],
  why: {
    yes: ['label-covers'],
    no: ['label-names-other-cancers', 'label-names-another-line', 'label-asks-for-partners'],
    open: ['use-not-in-table', 'label-unverified'],
  },
  decide(drug, c, k) {
    if (c.drugOrders === undefined) return unknown('drugOrders')
    const uses = usesOf(drug, c, k)
    const sure = uses.filter(use => within(use) && !unverified(use))
    if (sure.length > 0) return yes('label-covers', label(drug, sure), c.tumor)
    if (uses.some(within)) return open('label-unverified', label(drug, uses.filter(within)), c.tumor)
    const is = some(uses.map(use => use.applies))
    if (typeof is === 'object') return unknown(...factsOf(is))

    const here = uses.filter(use => use.cancer !== 'no')
    const near = here.filter(use => use.line !== 'no')
    const said = label(drug, here.length > 0 ? here : uses)
    if (isGivenWithoutMarkers(drug, k)) return open('use-not-in-table', said)
    if (here.some(unverified) || uses.every(unverified)) return open('label-unverified', said)
    if (here.length === 0) return no('label-names-other-cancers', { ...said, cancers: cancersOf(uses) }, c.tumor)
    if (near.length === 0) return no('label-names-another-line', said)
    return no('label-asks-for-partners', { ...said, partners: partnersOf(drug, near) })
  },
})

const within = (use: Use) => use.applies === 'yes'
const unverified = ({ row }: Use) => row.confidence === 'unverified'
const cancersOf = (uses: readonly Use[]) => [...new Set(uses.flatMap(({ row }) => row.tumors))]

const partnersOf = (drug: string, uses: readonly Use[]) =>
  (uses[0]?.row.combinations[0] ?? []).filter(partner => partner !== drug)

/** The rows, and what their labels say in both languages. */
const label = (drug: string, uses: readonly Use[]) => ({
  drug,
  rows: uses.map(({ row }) => row.id),
  labelJa: [...new Set(uses.map(({ row }) => row.indication.ja))],
  labelEn: [...new Set(uses.map(({ row }) => row.indication.en))],
})

/** Our table of uses without a marker may lack one more of a drug that has such uses: nobody is accused on its silence. */
const isGivenWithoutMarkers = (drug: string, k: Knowledge) =>
  ungatedUses(drug, k.ungatedUses).length > 0 || k.drugs.find(row => row.id === drug)?.kind === 'immune'
