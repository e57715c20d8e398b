import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, type Card, type Hook, words } from '#cards'
import type { Case } from '#case'
import { asOf } from '#knowledge'
import { validateR4 } from '#test/fhir-validation'
import { erasures, forgetful, given, tables } from '#test/rule-test'
import { filledForm } from '../../../cds-services/ccat-registration/form.ts'
import { itemsSeen } from '../../../cds-services/ccat-registration/items.ts'
import { registerRow } from '../../../cds-services/ccat-registration/register-row.ts'
import { ccatRegistration } from '../../../cds-services/ccat-registration/service.ts'
import { registrationQuestionnaire } from '../../../src/knowledge/registration-questionnaire.ts'
import { cases } from './cases.ts'
import { described } from './facts.ts'

const story = (name: string): Case => cases[name] ?? given({})
function card(c: Case, hook: Hook = 'patient-view', locale: 'ja' | 'en' = 'ja'): Card | undefined {
  const author = { patient: 'Patient/p', practitioner: 'Practitioner/d' }
  return answer(ccatRegistration, { c, hook, locale, tables, author, uuid: name => name })[0]
}
const missing = (c: Case, hook?: Hook) => card(c, hook)?.extension['org.w3id.shirube.decision'].missing ?? 'silent'

describe('what ccat-registration misses', () => {
  it.each<readonly [string, Hook, 'silent' | readonly string[]]>([
    ['everything done', 'patient-view', 'silent'],
    ['everything done', 'encounter-discharge', 'silent'],
    ['reviewed by waiver', 'patient-view', 'silent'],
    ['left out, and nothing shows that it could be', 'patient-view', ['expertPanel']],
    ['left out, though only a trial is within reach', 'patient-view', ['expertPanel']],
    ['not explained', 'patient-view', ['explanation']],
    ['not explained', 'encounter-discharge', ['explanation']],
    ['not explained, the patient has died', 'patient-view', 'silent'],
    [
      'clinical items missing',
      'encounter-discharge',
      ['background.sex', 'background.oncotree', 'background.diagnosis', 'fitness.ecog'],
    ],
    ['form begun', 'encounter-discharge', ['background.oncotree', 'background.diagnosis']],
    ['submission refused, all the rest done', 'encounter-discharge', 'silent'],
    ['submission refused, not explained', 'encounter-discharge', ['explanation']],
    ['no panel', 'patient-view', 'silent'],
    ['no panel', 'encounter-discharge', 'silent'],
    ['no profile was obtained', 'encounter-discharge', 'silent'],
    ['run as a companion test, not taken up yet', 'patient-view', 'silent'],
    ['ordered, not reported', 'patient-view', 'silent'],
  ])('%s, %s', (name, hook, expected) => expect(missing(story(name), hook)).toEqual(expected))

  it('speaks of a test that is only ordered when the patient is discharged', () =>
    expect(missing(story('ordered, not reported'), 'encounter-discharge')).toContain('consent.ccatSubmission'))

  it('speaks of a companion run once the expert panel has taken it up', () =>
    expect(missing(story('run as a companion test, taken up by the panel'))).toContain('consent.ccatSubmission'))

  it('takes no form for a submission, and says what is still to be done', () => {
    const { clinicalData: _, ...steps } = story('everything done').registration ?? {}
    const formed: Case = {
      ...story('everything done'),
      registration: { ...steps, form: { found: true, state: 'completed' } },
    }
    expect(missing(formed)).toEqual(['registration.clinicalData'])
    expect(card(formed)?.detail).toContain('C-CATに登録し、提出した日を記録してください')
  })

  it('doubts an entry that the panel was left out where the notice does not allow it', () => {
    expect(card(story('left out, though only a trial is within reach'))?.detail).toContain('条件を満たしません')
    expect(card(story('left out, and nothing shows that it could be'))?.detail).toContain('確かめられません')
    expect(card(story('not explained'))?.detail).not.toContain('省略の記録')
  })

  it('names everything where there is nothing but the result', () =>
    expect(missing(story('nothing but the result'))).toEqual([
      'consent.ccatSubmission',
      'consent.ccatSecondaryUse',
      'explanation',
      'expertPanel',
      'registration.sequenceData',
      'registration.clinicalData',
    ]))
})

describe('forgetting facts never makes a registration complete', () => {
  const open = Object.entries(cases).filter(([, c]) => card(c) !== undefined)
  /** What makes a registration due at all. */
  const dueBy = new Set(['tumor', 'profile', 'expertPanel', 'expertPanel.held'])
  it.each(open)('%s', (_, c) => {
    for (const [what, less] of erasures(c))
      if (!dueBy.has(what)) expect(missing(less), `without ${what}`).not.toBe('silent')
  })
  it.each(open)('%s: nor do several', (_, c) =>
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 2, maxLength: 6 }), picks => {
        const less = forgetful(
          c,
          picks,
          new Set(['tumor', 'profile', 'profile.use', 'expertPanel', 'expertPanel.held']),
        )
        expect(missing(less)).not.toBe('silent')
      }),
    ),
  )
})

describe('a refusal of submission', () => {
  const refused = card(story('submission refused, not explained'))
  it('says that nothing is to be submitted, and what remains', () => {
    expect(refused?.summary).toContain('提出は不同意のため不要')
    expect(refused?.detail).toContain('検査とD006-19・B011-5の算定は妨げられません')
  })
  it('offers no form', () => expect(refused?.suggestions).toBeUndefined())
})

describe('the form', () => {
  const filled = (c: Case) =>
    filledForm({ c, k: asOf(tables, c.asOf), words: words(tables, 'ja') }, 'Patient/p', 'Practitioner/d')
  const questionnaire = registrationQuestionnaire(tables)
  const linkIds = new Set(questionnaire.item.flatMap(group => [group.linkId, ...group.item.map(item => item.linkId)]))

  it('is a valid Questionnaire, with one item for each row of the table', () => {
    expect(validateR4(questionnaire)).toEqual([])
    expect(linkIds.size).toBe(tables.registrationItems.length + questionnaire.item.length)
  })
  it.each(Object.entries(cases))('filled from the record it is a valid QuestionnaireResponse: %s', (_, c) => {
    const form = filled(c)
    expect(validateR4(form)).toEqual([])
    for (const { linkId, item = [] } of form.item ?? [])
      for (const one of [linkId, ...item.map(inner => inner.linkId)]) expect(linkIds).toContain(one)
  })
  it('marks what is inferred, and speaks Japanese', () => {
    const form = JSON.stringify(
      filled(
        given({
          ...described,
          therapy: { lines: [{ number: 1, basis: 'inferred', drugs: ['nivolumab'], start: '2025-03-01', refs: [] }] },
        }),
      ),
    )
    expect(form).toContain('（推定、要確認）')
    expect(form).toContain('1次 ニボルマブ 2025-03-01–')
    expect(form).toContain('組織')
  })
  it('is offered once', () => {
    expect(card(story('nothing but the result'))?.suggestions).toHaveLength(1)
    expect(card(story('form begun'))?.suggestions).toBeUndefined()
  })
})

describe('for a worklist', () => {
  const rowOf = (name: string) => registerRow(story(name), asOf(tables, story(name).asOf))
  it('the row of the register', () => {
    expect(rowOf('no panel')).toBeUndefined()
    expect(rowOf('everything done')).toMatchObject({
      review: { state: 'done', by: 'expert-panel', on: '2026-06-05' },
      explained: { state: 'done', on: '2026-06-10' },
      sequenceData: { state: 'done', on: '2026-05-21' },
      consent: { submission: 'permit', secondaryUse: 'permit' },
      pointsAtRisk: 0,
    })
    expect(rowOf('reviewed by waiver')?.review).toEqual({
      state: 'done',
      by: 'waiver',
      on: '2026-06-12',
      reason: 'ウ①',
    })
    expect(rowOf('left out, though only a trial is within reach')?.review).toEqual({ state: 'open', reason: 'ウ①' })
    expect(rowOf('left out, and nothing shows that it could be')?.review).toEqual({ state: 'unknown', reason: 'ウ①' })
    expect(rowOf('not explained')).toMatchObject({ explained: { state: 'open' }, pointsAtRisk: 12_000 })
    expect(rowOf('not explained, the patient has died')).toMatchObject({
      explained: { state: 'not-needed' },
      pointsAtRisk: 0,
    })
    expect(rowOf('submission refused, not explained')).toMatchObject({
      sequenceData: { state: 'not-needed' },
      ccatReport: { state: 'not-needed' },
    })
    expect(rowOf('nothing but the result')).not.toHaveProperty('pointsAtRisk')
  })
  it('the state of every item', () => {
    const states = (name: string) =>
      new Map(itemsSeen(story(name), asOf(tables, '2026-06-15')).map(({ item, state }) => [item.id, state]))
    expect(states('everything done').get('sex')).toBe('filled')
    expect(states('clinical items missing').get('sex')).toBe('missing')
    expect(states('form begun').get('sex')).toBe('filled')
    expect(states('everything done').get('earlier-regimens')).toBe('uncertain')
    expect(states('everything done').get('alcohol')).toBe('uncertain')
    expect(states('everything done').size).toBe(tables.registrationItems.length)
  })
})
