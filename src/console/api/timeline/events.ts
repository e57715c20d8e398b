import type { Words } from '#cards'
import type { Case, CasePath, IsoDate } from '#case'
import type { Tables } from '#knowledge'
import type { Event } from '../../shapes/timeline.ts'
import { optionName } from '../what-if/option-name.ts'
import { eventWords } from './event-words.ts'

/** What happened, oldest first: each fact once, on its own day or else on the day it was first seen. */
export function events(cases: readonly Case[], words: Words, tables: Tables): readonly Event[] {
  const seen = new Map<string, Event>()
  for (const c of cases)
    for (const event of eventsIn(c, words, tables)) {
      const key = `${event.kind} ${event.label} ${event.ref ?? event.on}`
      if (!seen.has(key)) seen.set(key, event)
    }
  return [...seen.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function* eventsIn(c: Case, words: Words, tables: Tables): Generator<Event> {
  const say = eventWords[words.locale]
  const panel = (id: string | undefined) => (id === undefined ? say.unknownPanel : words.panel(id))
  const value = (path: CasePath, of: string) => optionName(path, of, tables, words.locale)
  const event = (kind: Event['kind'], label: string, ref?: string, on: IsoDate = c.asOf): Event => ({
    kind,
    on,
    label,
    ...(ref && { ref }),
  })

  const { tumor, judgement: { standardTherapy, drugTherapyProbable, tissueTestDifficult } = {} } = c
  const [group] = tumor?.groups ?? []
  if (tumor) yield event('diagnosis', group === undefined ? say.unknownTumor : words.tumor(group), tumor.ref)
  if (tumor?.extent?.value) yield event('extent', value('tumor.extent', tumor.extent.value), tumor.extent.ref)
  if (standardTherapy?.value) {
    const label = say.standardTherapy(value('judgement.standardTherapy', standardTherapy.value))
    yield event('judgement', label, standardTherapy.ref, standardTherapy.on)
  }
  if (drugTherapyProbable?.value !== undefined) {
    const label = say.drugTherapyProbable(drugTherapyProbable.value)
    yield event('judgement', label, drugTherapyProbable.ref, drugTherapyProbable.on)
  }
  if (tissueTestDifficult)
    yield event('judgement', say.tissueTestDifficult, tissueTestDifficult.ref, tissueTestDifficult.on)

  const { order, panels = [], profile, ccat, expertPanel, companionResults = [] } = c
  for (const test of [...(order ? [order] : []), ...panels])
    yield event('order', say.ordered(panel(test.panel)), test.ref, test.on)
  if (order?.specimen?.collectedOn)
    yield event('specimen', say.collected, order.specimen.ref, order.specimen.collectedOn)
  if (profile?.specimenOn) yield event('specimen', say.collected, undefined, profile.specimenOn)
  if (profile) {
    const said = profile.outcome === 'no-profile' ? say.noProfile : say.reported
    yield event('report', said(panel(profile.panel)), profile.ref, profile.reportedOn)
  }
  if (ccat?.received) yield event('ccat', say.ccat, ccat.ref, ccat.reportedOn)
  if (expertPanel?.held) yield event('expert-panel', say.expertPanel, expertPanel.ref, expertPanel.heldOn)
  for (const result of companionResults)
    yield event('companion', words.test(result.test), result.ref, result.reportedOn)
}
