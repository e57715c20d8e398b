import type { CandidateDrug, MissingFact } from '#case'
import { no, open, rule, unknown, yes } from '#rule'
import { drugsOf, drugsOnPanel } from '../../shared/drugs-on-panel.ts'

const said = (candidates: readonly CandidateDrug[]) => ({ drugs: candidates.map(one => one.drug) })

/**
 * ウ①: a drug can be given on a variant found, within the approved use of the panel that was
 * used, or a society guideline. The C-CAT report's own statement suffices (approved in Japan,
 * and 適合 to this panel), and so does a confirmed row of our table; an unverified row leaves it open.
 */
export const matchedDrug = rule({
  id: 'ep-waiver/matched-drug',
  cites: ['fee-2026/b011-5/1-u-1'],
  reads: ['ccat.candidates', 'tumor.groups', 'profile'],
  why: {
    yes: ['report-states-fit', 'table-confirms'],
    no: ['no-drug-within-approved-use', 'only-trial-or-off-label'],
    open: ['row-unverified'],
  },
  decide({ ccat, tumor, profile }, k) {
    const { candidates } = ccat ?? {}
    const fitting = candidates?.filter(one => one.reach === 'approved' && one.cdxFit === true) ?? []
    if (fitting.length > 0) return yes('report-states-fit', said(fitting), ...fitting)

    const missing: MissingFact[] = []
    if (candidates === undefined) missing.push('ccat.candidates')
    if (tumor?.groups === undefined) missing.push('tumor.groups')
    if (profile?.panel === undefined) missing.push('profile.panel')
    if (tumor?.groups !== undefined && profile?.panel !== undefined) {
      const onPanel = drugsOnPanel(k, tumor.groups, profile.panel, profile)
      if (onPanel.confirmed.length > 0)
        return yes(
          'table-confirms',
          { drugs: drugsOf(onPanel.confirmed), rows: onPanel.confirmed.map(row => row.id) },
          profile,
        )
      if (candidates !== undefined && onPanel.unverified.length > 0 && !denied(candidates, drugsOf(onPanel.unverified)))
        return open('row-unverified', { drugs: drugsOf(onPanel.unverified), panel: profile.panel }, profile)
      const undenied = onPanel.unsettled.filter(({ row }) => !denied(candidates ?? [], row.drugs))
      missing.push(...onPanel.missing, ...undenied.map(one => one.missing))
    }
    missing.push(...unstated(candidates ?? []))
    const [first, ...more] = new Set(missing)
    if (first !== undefined) return unknown(first, ...more)
    return candidates === undefined || candidates.length === 0
      ? no('no-drug-within-approved-use')
      : no('only-trial-or-off-label', said(candidates), ...candidates)
  },
})

/** The report says of every one of these drugs that this panel is not its companion test. */
const denied = (candidates: readonly CandidateDrug[], drugs: readonly string[]) =>
  drugs.every(drug => candidates.some(one => one.drug === drug && one.cdxFit === false))

/** What a candidate leaves unsaid, where saying it could make it a matched drug. */
function unstated(candidates: readonly CandidateDrug[]): readonly MissingFact[] {
  return candidates.flatMap(({ reach, cdxFit }): readonly MissingFact[] => {
    if (reach === undefined || reach === 'not-stated') return cdxFit === false ? [] : ['ccat.candidates.reach']
    return reach === 'approved' && typeof cdxFit !== 'boolean' ? ['ccat.candidates.cdxFit'] : []
  })
}
