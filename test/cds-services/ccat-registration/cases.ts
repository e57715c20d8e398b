import type { Case } from '#case'
import { given } from '#test/rule-test'
import { mockApproved, mockTrialOnly } from '../ep-waiver/cases.ts'
import { agreed, described, done, refusedAll, reviewed, told } from './facts.ts'

const registered = {
  ...agreed,
  ...described,
  ...reviewed,
  ...told,
  ccat: { received: true },
  registration: done,
} as const
const panel = described.profile ?? {}
/** A profile and a report that let the expert panel be left out. */
const waivable = {
  profile: { ...panel, ...mockApproved.profile },
  ccat: mockApproved.ccat ?? {},
  tumor: { ...described.tumor, groups: mockApproved.tumor?.groups ?? [] },
}

/** Every case by its story; the complete ones are silent. */
export const cases: Readonly<Record<string, Case>> = {
  'everything done': given(registered),
  'reviewed by waiver': given({
    ...registered,
    ...waivable,
    expertPanel: { held: false },
    registration: { ...done, panelOmitted: { done: true, on: '2026-06-12', reason: 'ウ①' } },
  }),
  'left out, and nothing shows that it could be': given({
    ...registered,
    expertPanel: { held: false },
    registration: { ...done, panelOmitted: { done: true, on: '2026-06-12', reason: 'ウ①' } },
  }),
  'left out, though only a trial is within reach': given({
    ...registered,
    profile: { ...panel, ...mockTrialOnly.profile },
    ccat: mockTrialOnly.ccat ?? {},
    expertPanel: { held: false },
    registration: { ...done, panelOmitted: { done: true, on: '2026-06-12', reason: 'ウ①' } },
  }),
  'not explained': given({ ...registered, explanation: { given: false } }),
  'not explained, the patient has died': given({
    ...registered,
    explanation: { given: false },
    patient: { birthDate: '1966-02-03', deceased: true, deceasedOn: '2026-06-01' },
  }),
  'nothing but the result': given({ ...described }),
  'clinical items missing': given({ ...registered, background: {}, fitness: {} }),
  'form begun': given({
    ...registered,
    background: {},
    registration: { ...done, form: { found: true, state: 'in-progress', answered: ['sex'] } },
  }),
  'secondary use refused, not explained': given({
    ...registered,
    consent: { ccatSubmission: { value: 'permit' }, ccatSecondaryUse: { value: 'deny' } },
    explanation: { given: false },
  }),
  'submission refused, all the rest done': given({
    ...described,
    ...refusedAll,
    ...reviewed,
    ...told,
    ccat: { received: false },
  }),
  'submission refused, not explained': given({
    ...described,
    ...refusedAll,
    ...reviewed,
    ccat: { received: false },
    explanation: { given: false },
  }),
  'no panel': given({ tumor: described.tumor ?? {}, panels: [] }),
  'no profile was obtained': given({ ...described, profile: { ...panel, outcome: 'no-profile' } }),
  'run as a companion test, not taken up yet': given({
    ...described,
    profile: { ...panel, use: 'cdx' },
    expertPanel: { held: false },
  }),
  'run as a companion test, taken up by the panel': given({
    ...described,
    profile: { ...panel, use: 'cdx' },
    ...reviewed,
  }),
  'ordered, not reported': given({
    tumor: described.tumor ?? {},
    order: { panel: 'foundationone-cdx', state: 'placed' },
  }),
}
