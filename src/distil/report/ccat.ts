import type { CandidateDrug, CcatReport } from '#case'
import type { Chart } from '../read/chart.ts'
import { has, oneOf } from '../read/coding.ts'
import { known } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import type { DiagnosticReport } from '../read/resources.ts'
import { latestFirst } from '../read/timeline.ts'
import { candidatesIn } from './candidate.ts'
import { looseOf } from './loose.ts'
import type { ReportedTest } from './profile.ts'
import { type Results, resultsFor } from './results.ts'
import { secondaryFindingOf } from './secondary-finding.ts'

/** The C-CAT report on the latest panel result; one on another test says nothing of it. */
export function ccatOf(profile: ReportedTest | undefined, chart: Chart): CcatReport | undefined {
  const reports = chart.all('DiagnosticReport').filter(({ code }) => has(code, 'cgp', 'ccat-report'))
  const ours = [
    ...reports.filter(one => isOn(one, profile, chart)),
    ...reports.filter(one => mayBeOn(one, profile, chart)),
  ]
  const report = ours.find(isGiven)
  // One that is only announced, or not final yet, says nothing, and forbids to say that there is none.
  if (report === undefined)
    return ours.length === 0 && chart.section('reports') === 'complete' ? { received: false } : undefined
  const { observations, whole, missing } = linked(report, chart)
  const of = (code: string) =>
    latestFirst(
      observations.filter(seen => has(seen.code, 'cgp', code)),
      chart.dayOf,
    )
  const named = of('ccat-candidate-drug').map(seen => candidatesIn(seen, chart))
  const candidates = named.flat()
  // A candidate whose drug nobody can read is a candidate all the same.
  const allRead = whole && named.every(drugs => drugs.length > 0)
  const none = report.conclusionCode.some(code => has(code, 'cgp', 'no-candidate'))
  const [omission] = of('ccat-ep-omission')
  return known({
    received: true,
    reportedOn: chart.dayOf(report),
    secondaryFinding: secondaryFindingOf(report, observations, chart),
    candidates: listed(candidates, none && !missing, allRead),
    noCandidate: none,
    epOmission: omission
      ? oneOf(omission.valueCodeableConcept, 'cgp', ['possible', 'not-possible'] as const)
      : // A result that the report lists and we do not find may be this very word.
        whole && !missing
        ? ('not-stated' as const)
        : undefined,
    ref: refOf(report),
  })
}

const isOn = (report: DiagnosticReport, profile: ReportedTest | undefined, chart: Chart) =>
  report.basedOn.some(link => {
    const target = chart.follow(link, report)
    return target !== undefined && (target === profile?.order?.request || target === profile?.report)
  })

const final = new Set(['final', 'amended', 'corrected', 'appended'])

const isGiven = ({ status }: DiagnosticReport) => status === undefined || final.has(status)

/** Nothing ties it to another test, and it is no older than this one. */
function mayBeOn(report: DiagnosticReport, profile: ReportedTest | undefined, chart: Chart): boolean {
  if (report.basedOn.some(link => chart.follow(link, report) !== undefined)) return profile === undefined
  const begun = profile && (chart.dayOf(profile.order?.request ?? profile.report) ?? chart.dayOf(profile.report))
  const day = chart.dayOf(report)
  return begun === undefined || day === undefined || day >= begun
}

function listed(
  candidates: readonly CandidateDrug[],
  none: boolean,
  whole: boolean,
): readonly CandidateDrug[] | undefined {
  if (candidates.length > 0) return whole ? candidates : undefined
  return none && whole ? [] : undefined
}

const codes = ['ccat-secondary-finding', 'ccat-candidate-drug', 'ccat-ep-omission'] as const

/** By link; Observations of these codes without any link belong to the report if they are not older than it. */
function linked(report: DiagnosticReport, chart: Chart): Results {
  const { observations, whole, missing } = resultsFor(report, chart)
  const ours = observations.filter(seen => has(seen.code, 'cgp', ...codes))
  if (ours.length > 0 || report.result.length > 0) return { observations: ours, whole, missing }
  const day = chart.dayOf(report)
  const loose = looseOf({ cgp: codes }, chart).filter(seen => day !== undefined && (chart.dayOf(seen) ?? '') >= day)
  return { observations: loose, whole: whole && chart.section('observations') === 'complete', missing }
}
