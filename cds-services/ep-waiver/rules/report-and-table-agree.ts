import type { CandidateDrug } from '#case'
import type { CdxRow, Knowledge } from '#knowledge'
import { open, rule, unknown, yes } from '#rule'
import { covers } from '../../shared/covers.ts'
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
  decide({ ccat, tumor, profile }, { cdx, panels }) {
    if (ccat?.candidates === undefined) return unknown('ccat.candidates')
    if (tumor?.groups === undefined) return unknown('tumor.groups')
    if (profile?.panel === undefined) return unknown('profile.panel')
    const { groups } = tumor
    const { panel } = profile
    const { candidates } = ccat
    if (candidates.some(one => one.cdxFit === undefined)) return unknown('ccat.candidates.cdxFit')

    const elsewhere = candidates.find(
      one => one.reach === 'approved' && one.cdxFit === true && namesOtherPanel(one, cdx, groups, panel, panels),
    )
    if (elsewhere) return open('table-names-other-panel', { drug: elsewhere.drug, panel }, elsewhere)

    const onPanel = drugsOnPanel(cdx, groups, panel, profile)
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
  one: CandidateDrug,
  cdx: readonly CdxRow[],
  groups: readonly string[],
  panel: string,
  panels: Knowledge['panels'],
): boolean {
  const links = cdx.filter(row => row.drugs.includes(one.drug) && covers(row, groups)).flatMap(row => row.tests)
  const isPanel = (id: string) => panels.some(row => row.id === id)
  return (
    links.some(link => link.standing === 'approved' && isPanel(link.test)) && !links.some(link => link.test === panel)
  )
}

/** A variant detail matters here only where the report denies a drug, or denies all. */
const disagreementHangsOn = (candidates: readonly CandidateDrug[], noCandidate: boolean) =>
  noCandidate || candidates.some(one => one.cdxFit === false)
