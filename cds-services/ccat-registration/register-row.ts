import type { Case, Consent, IsoDate, Step } from '#case'
import type { Knowledge } from '#knowledge'
import { omission } from './omission.ts'
import { pointsAtRisk } from './points-at-risk.ts'

/** One step of the register: done, certainly not done, not needed, or not known. */
export interface RegisterStep {
  readonly state: 'done' | 'open' | 'not-needed' | 'unknown'
  readonly on?: IsoDate
}

/** The row of one patient in the register of panel tests (管理簿), for a worklist. Days are days in Tokyo. */
export interface RegisterRow {
  /** Id of knowledge/panels.yaml. */
  readonly panel?: string
  readonly ordered: RegisterStep
  readonly resultReceived: RegisterStep
  readonly ccatReport: RegisterStep
  readonly review: RegisterStep & { readonly by?: 'expert-panel' | 'waiver'; readonly reason?: string }
  readonly explained: RegisterStep
  readonly sequenceData: RegisterStep
  readonly clinicalData: RegisterStep
  /** Owed only where C-CAT brings something new: not done is not open. */
  readonly laterExplanation: RegisterStep
  readonly consent?: { readonly submission?: Consent['value']; readonly secondaryUse?: Consent['value'] }
  /** Points lost unless the explanation follows; absent when the record does not tell. */
  readonly pointsAtRisk?: number
}

/** Nothing without a panel that was reported. */
export function registerRow(c: Case, k: Knowledge): RegisterRow | undefined {
  const { profile, ccat, explanation, registration: done, consent, patient } = c
  if (profile === undefined) return undefined
  const refused = consent?.ccatSubmission?.value === 'deny'
  const submission = consent?.ccatSubmission?.value
  const secondaryUse = consent?.ccatSecondaryUse?.value
  const points = pointsAtRisk(c, k)
  const arrived = (is: boolean | undefined, on: IsoDate | undefined) =>
    stepOf(is === undefined ? undefined : { done: is, ...(on && { on }) })
  return {
    ...(profile.panel && { panel: profile.panel }),
    ordered: done?.orderedOn ? { state: 'done', on: done.orderedOn } : { state: 'unknown' },
    resultReceived: { state: 'done', ...(profile.reportedOn && { on: profile.reportedOn }) },
    ccatReport: refused && ccat?.received !== true ? notNeeded : arrived(ccat?.received, ccat?.reportedOn),
    review: reviewOf(c, k),
    explained:
      patient?.deceased === true && explanation?.given !== true
        ? notNeeded
        : arrived(explanation?.given, explanation?.on),
    sequenceData: refused
      ? notNeeded
      : ccat?.received === true
        ? { ...stepOf(done?.sequenceData), state: 'done' }
        : stepOf(done?.sequenceData),
    clinicalData: refused ? notNeeded : stepOf(done?.clinicalData),
    laterExplanation: done?.laterExplanation?.done === false ? notNeeded : stepOf(done?.laterExplanation),
    ...((submission || secondaryUse) && {
      consent: { ...(submission && { submission }), ...(secondaryUse && { secondaryUse }) },
    }),
    ...(points !== undefined && { pointsAtRisk: points }),
  }
}

const notNeeded: RegisterStep = { state: 'not-needed' }

const stepOf = (step: Step | undefined): RegisterStep =>
  step?.done === undefined
    ? { state: 'unknown' }
    : { state: step.done ? 'done' : 'open', ...(step.done && step.on && { on: step.on }) }

/** An entry that the panel was left out counts where the notice allows it. */
function reviewOf(c: Case, k: Knowledge): RegisterRow['review'] {
  const { held, heldOn } = c.expertPanel ?? {}
  if (held === true) return { state: 'done', by: 'expert-panel', ...(heldOn && { on: heldOn }) }
  const omitted = c.registration?.panelOmitted
  const reason = omitted?.reason && { reason: omitted.reason }
  switch (omission(c, k)) {
    case 'stands':
      return { ...stepOf(omitted), by: 'waiver', ...reason }
    case 'not-allowed':
      return { state: 'open', ...reason }
    case 'not-shown':
      return { state: 'unknown', ...reason }
    case undefined:
      return { state: held === false && omitted?.done === false ? 'open' : 'unknown' }
  }
}
