import { type Asked, type Service, words } from '#cards'
import type { Entry, Review } from '../../shapes/panel-case.ts'
import { paragraphs } from '../paragraph.ts'
import { lines } from '../timeline/course.ts'
import { candidatesOf } from './candidates.ts'
import { entriesOf } from './entries.ts'
import { entryPaths } from './entry-paths.ts'
import { laneOf, lightestOf } from './lane.ts'
import { meetingOf } from './meeting.ts'
import { type Spoken, spokenBy } from './said.ts'
import { variantsOf } from './variants.ts'

/** The rules of ep-waiver by which the two facts that decide are told. */
const WITHIN_USE = ['ep-waiver/matched-drug', 'ep-waiver/no-drug-at-all', 'ep-waiver/waiver-printed-by-report']
const GERMLINE = ['ep-waiver/no-germline-finding', 'ep-waiver/germline-signs-agree']

/** A case as the panel needs to see it: every answer is the services' own. Nothing where there is neither profile nor meeting. */
export function reviewOf(services: readonly Service[], asked: Asked): Review | undefined {
  const { c, tables, locale } = asked
  const reported = c.profile?.outcome === 'profile'
  if (!reported && c.meeting === undefined) return undefined
  const called = (id: string) => services.find(service => service.id === id)
  const epWaiver = called('ep-waiver')
  const waiver = epWaiver && spokenBy(epWaiver, asked)
  const lightest = reported && waiver ? lightestOf(epWaiver?.values?.(waiver.decided.told)) : undefined
  const epQuorum = called('ep-quorum')
  const quorum = c.meeting && epQuorum && spokenBy(epQuorum, { ...asked, hook: 'appointment-book' })
  const meeting = meetingOf(epQuorum, quorum, asked)
  const germlineReferral = called('germline-referral')
  const germline = germlineReferral && spokenBy(germlineReferral, asked)
  const spoken = [waiver, quorum, germline].flatMap(one => one ?? [])
  const say = words(tables, locale)
  const variants = variantsOf(c, say)
  const candidates = candidatesOf(called('off-label-pathway'), asked)
  const shown = {
    reported,
    lane: laneOf(waiver?.said.outcome, lightest, meeting),
    ...(lightest && { lightest }),
    ...(waiver && { waiver: waiver.said }),
    withinUse: WITHIN_USE.flatMap(rule => waiver?.of(rule) ?? []).filter(tells),
    germlineGate: GERMLINE.flatMap(rule => waiver?.of(rule) ?? []),
    ...(c.expertPanel?.held && { held: { ...(c.expertPanel.heldOn && { on: c.expertPanel.heldOn }) } }),
    ...(meeting && { meeting }),
    entries: withParagraphs(entriesOf(c, say, tables), spoken),
    ...(c.therapy?.lines && { lines: lines(c, say) }),
    ...(variants && { variants }),
    ...(candidates && { candidates }),
    ...(germline && { germline: germline.said }),
  }
  return { ...shown, paragraphs: paragraphs(citedIn(shown), { tables, locale, day: c.asOf }) }
}

/** That the report prints no word of its own decides nothing. */
const tells = ({ rule, is }: ReturnType<Spoken['of']>[number]) =>
  rule !== 'ep-waiver/waiver-printed-by-report' || is === 'unknown'

/** Where a line of the case decides, its paragraphs stand beside it. */
function withParagraphs(entries: Review['entries'], spoken: readonly Spoken[]): Review['entries'] {
  const cited = (entry: Entry): Entry => {
    const path = entry.text === undefined ? undefined : entryPaths[entry.name]
    const cites = path === undefined ? [] : [...new Set(spoken.flatMap(one => one.decidedBy(path)))]
    return cites.length > 0 ? { ...entry, cites } : entry
  }
  const { person, disease, course, test, signatures, wishes } = entries
  return {
    person: person.map(cited),
    disease: disease.map(cited),
    course: course.map(cited),
    test: test.map(cited),
    signatures: signatures.map(cited),
    wishes: wishes.map(cited),
  }
}

/** Every paragraph named anywhere in it. */
function* citedIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value))
    if (name === 'cites' && Array.isArray(member)) yield* member.map(String)
    else yield* citedIn(member)
}
