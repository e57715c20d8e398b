import { expect, it } from 'vitest'
import { ruleTest, tables } from '#test/rule-test'
import { nameable } from '../../../cds-services/ccat-registration/missing-items.ts'
import { itemsFilled } from '../../../cds-services/ccat-registration/rules/items-filled.ts'
import { agreed, described, refusedAll } from './facts.ts'

const { background: _, ...undescribed } = described
const form = (...answered: string[]) => ({
  registration: { form: { found: true, state: 'in-progress' as const, answered } },
})

ruleTest(itemsFilled, [
  ['everything on record', { ...agreed, ...described }, 'items-filled'],
  ['no therapy on record is an answer', { ...agreed, ...described, therapy: { lines: [] } }, 'items-filled'],
  ['therapy was not read', { ...agreed, ...described, therapy: {} }, ['therapy.lines']],
  [
    'sex, cancer type and diagnosis missing',
    { ...agreed, ...undescribed },
    ['background.sex', 'background.oncotree', 'background.diagnosis'],
  ],
  [
    'missing in the record, answered on the form',
    { ...agreed, ...undescribed, ...form('sex', 'cancer-type', 'diagnosis') },
    'items-filled',
  ],
  [
    'one of them answered on the form',
    { ...agreed, ...undescribed, ...form('sex') },
    ['background.oncotree', 'background.diagnosis'],
  ],
  ['submission refused: nothing to fill in', { ...refusedAll, ...undescribed }, 'nothing-to-register'],
])

it('every required clinical item rests on a fact that a card can name', () => {
  const required = tables.registrationItems.filter(
    ({ group, need }) => need === 'required' && group !== 'consent' && group !== 'register',
  )
  expect(required.length).toBeGreaterThan(0)
  for (const { id, fact } of required)
    expect(
      nameable.some(one => fact === one || fact?.startsWith(`${one}.`)),
      id,
    ).toBe(true)
})

it('no clinical item is called more than to be verified: the official list was not read', () => {
  const clinical = tables.registrationItems.filter(({ group }) => group !== 'consent' && group !== 'register')
  for (const { id, confidence } of clinical.filter(one => one.need === 'required'))
    expect(confidence, id).toBe('unverified')
})
