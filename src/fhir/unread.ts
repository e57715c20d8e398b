import type { ResourceFault, SectionFailure } from './patient-record.ts'

/** A question that got no usable answer, and why. No URL, no body and no cause go with it: they may name a patient. */
export class Unread extends Error {
  readonly reason: SectionFailure
  readonly faults: readonly ResourceFault[]
  constructor(reason: SectionFailure, faults: readonly ResourceFault[] = []) {
    super(`no answer: ${reason}`)
    this.name = 'Unread'
    this.reason = reason
    this.faults = faults
  }
}
