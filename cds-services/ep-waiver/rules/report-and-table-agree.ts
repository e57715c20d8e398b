import type { CandidateDrug } from '#case'
import type { Knowledge } from '#knowledge'
import { type Answer, kleene, open, opposite, rule, unknown, yes } from '#rule'
import { coverage } from '../../shared/covers.ts'
import { drugsOf, drugsOnPanel } from '../../shared/drugs-on-panel.ts'

/** ウ①: what the C-CAT report says of the panel's fit, and what our table has confirmed, do not contradict each other. */
export const reportAndTableAgree = rule({
  id: 'ep-waiver/report-and-table-agree',
  cites: ['fee-2026/b011-5/1-u-1'],
  reads: ['ccat.candidates', 'ccat.noCandidate', 'tumor.groups', 'profile'],
  why: {
    yes: ['report-and-table-agree'],
    open: ['table-names-other-panel', 'report-denies-what-table-confirms', 'report-finds-none-but-table-confirms'],
  },
  decide({ ccat, tumor, profile }, k) {
    if (ccat?.candidates === undefined) return unknown('ccat.candidates')
    if (tumor?.groups === undefined) return unknown('tumor.groups')
    if (profile?.panel === undefined) return unknown('profile.panel')
    const { groups } = tumor
    const { panel } = profile
    const { candidates } = ccat
    if (candidates.some(one => one.cdxFit === undefined)) return unknown('ccat.candidates.cdxFit')

    const fitting = candidates
      .filter(one => one.cdxFit === true && (one.reach === 'approved' || one.reach === undefined))
      .map(one => ({ one, elsewhere: namesOtherPanel(one, k, groups, panel) }))
    const other = fitting.find(({ one, elsewhere }) => one.reach === 'approved' && elsewhere === 'yes')?.one
    if (other) return open('table-names-other-panel', { drug: other.drug, panel }, other)
    const unsure = fitting.find(({ elsewhere }) => elsewhere !== 'no')?.one
    if (unsure) return unknown(unsure.reach === undefined ? 'ccat.candidates.reach' : 'tumor.groups')

    const onPanel = drugsOnPanel(k, groups, panel, profile)
    const confirmed = drugsOf(onPanel.confirmed)
    const denied = candidates.find(one => one.cdxFit === false && confirmed.includes(one.drug))
    if (denied) return open('report-denies-what-table-confirms', { drug: denied.drug, panel }, denied)
    if (ccat.noCandidate === undefined) return unknown('ccat.candidates')
    if (ccat.noCandidate && confirmed.length > 0)
      return open('report-finds-none-but-table-confirms', { drugs: confirmed, panel }, ccat)
    const [missing, ...more] = onPanel.missing
    if (missing !== undefined && disagreementHangsOn(candidates, ccat.noCandidate)) return unknown(missing, ...more)
    return yes('report-and-table-agree', {}, ccat)
  },
})

/** Our table has a confirmed panel for this drug in this cancer, and the one used is not among its panels at all. */
function namesOtherPanel(
  { drug }: CandidateDrug,
  { cdx, panels, tumors }: Knowledge,
  groups: readonly string[],
  panel: string,
): Answer {
  const links = cdx
    .filter(row => row.drugs.includes(drug))
    .flatMap(row => row.tests.map(link => ({ ...link, is: certain[coverage(row, groups, tumors)] })))
  const approvedPanel = links.filter(link => link.standing === 'approved' && panels.some(row => row.id === link.test))
  const thisPanel = links.filter(link => link.test === panel)
  return kleene('all', [{ is: kleene('any', approvedPanel) }, { is: opposite(kleene('any', thisPanel)) }])
}

const certain = { yes: 'yes', no: 'no', perhaps: 'unknown' } as const

/** A variant detail matters here only where the report denies a drug, or denies all. */
const disagreementHangsOn = (candidates: readonly CandidateDrug[], noCandidate: boolean) =>
  noCandidate || candidates.some(one => one.cdxFit === false)
