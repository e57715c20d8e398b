import type { Judgement, Judgements } from '#case'
import type { Chart } from './read/chart.ts'
import { codesIn, oneOf, wordsOf } from './read/coding.ts'
import { known, knownIfAny } from './read/known.ts'
import { lastWord } from './read/last-word.ts'
import { localForm, refOf } from './read/reference.ts'
import type { Observation } from './read/resources.ts'
import type { Reference } from './read/shape.ts'
import { addressOf } from './read/systems.ts'

/** The physician's last judgement of each kind, with whoever made it. */
export const judgementsOf = (chart: Chart): Judgements | undefined =>
  knownIfAny({
    standardTherapy: last(chart, 'standard-therapy-status', seen => statusOf(seen, chart)),
    drugTherapyProbable: last(chart, 'drug-therapy-probable', seen => seen.valueBoolean),
    tissueTestDifficult: reasonIn(chart),
  })

function last<V>(chart: Chart, code: string, read: (seen: Observation) => V | undefined) {
  const word = lastWord(chart.observed({ cgp: [code] }), read, chart.dayOf)
  if (word === undefined) return undefined
  const { seen, value, disputed } = word
  if (disputed) chart.remark('judgements-disagree', 'Observation', refOf(seen))
  return known({ ...judgementFrom(seen, chart), value, disputed })
}

/** Two reasons given on one day do not contradict each other. */
function reasonIn(chart: Chart) {
  const [seen] = chart.observed({ cgp: ['tissue-test-difficult'] })
  if (seen === undefined) return undefined
  return known({
    ...judgementFrom(seen, chart),
    reason: seen.valueString ?? wordsOf(seen.valueCodeableConcept)[0],
  })
}

const statuses = ['none-exists', 'ongoing', 'expected-to-finish', 'finished'] as const

function statusOf(seen: Observation, chart: Chart) {
  const value = oneOf(seen.valueCodeableConcept, 'standard-therapy-status', statuses)
  if (value === undefined)
    for (const code of codesIn(seen.valueCodeableConcept, 'standard-therapy-status'))
      chart.remark('unknown-code', `${addressOf('standard-therapy-status')}|${code}`, refOf(seen))
  return value
}

function judgementFrom(seen: Observation, chart: Chart): Judgement {
  const by = seen.performer.flatMap(performer => practitionerOf(performer, seen, chart) ?? [])[0]
  if (by === undefined)
    chart.remark(
      seen.performer.length === 0 ? 'judgement-without-performer' : 'no-performing-practitioner',
      'Observation',
      refOf(seen),
    )
  return known({ by, on: chart.dayOf(seen), note: seen.note.flatMap(({ text }) => text ?? [])[0], ref: refOf(seen) })
}

/** A person who may judge: a Practitioner, or one in a role; not a device, an organization or the patient. */
function practitionerOf(performer: Reference, seen: Observation, chart: Chart): string | undefined {
  const isOne = (type: string | undefined) => type === 'Practitioner' || type === 'PractitionerRole'
  const { reference, type, identifier } = performer
  const target = chart.follow(performer, seen)
  if (target !== undefined && isOne(target.resourceType)) return refOf(target) ?? reference
  const local = reference === undefined ? undefined : localForm(reference)
  if (local !== undefined) return isOne(local.split('/')[0]) ? reference : undefined
  if (!isOne(type)) return undefined
  return reference ?? (identifier?.value === undefined ? undefined : `${type}?identifier=${identifier.value}`)
}
