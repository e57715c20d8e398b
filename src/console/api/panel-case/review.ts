import { type Asked, type Service, words } from '#cards'
import type { Review } from '../../shapes/panel-case.ts'
import { paragraphs } from '../paragraph.ts'
import { lines } from '../timeline/course.ts'
import { candidatesOf } from './candidates.ts'
import { entriesOf } from './entries.ts'
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
  const meeting = meetingOf(called('ep-quorum'), asked)
  const germlineReferral = called('germline-referral')
  const germline = germlineReferral && spokenBy(germlineReferral, asked)?.said
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
    entries: entriesOf(c, say, tables),
    ...(c.therapy?.lines && { lines: lines(c, say) }),
    ...(variants && { variants }),
    ...(candidates && { candidates }),
    ...(germline && { germline }),
  }
  return { ...shown, paragraphs: paragraphs(citedIn(shown), { tables, locale, day: c.asOf }) }
}

/** That the report prints no word of its own decides nothing. */
const tells = ({ rule, is }: ReturnType<Spoken['of']>[number]) =>
  rule !== 'ep-waiver/waiver-printed-by-report' || is === 'unknown'

/** Every paragraph named anywhere in it. */
function* citedIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value))
    if (name === 'cites' && Array.isArray(member)) yield* member.map(String)
    else yield* citedIn(member)
}
