import type { IsoDate } from '../../case/index.ts'
import type { ChangeableFact } from './what-if.ts'

/** `GET /console/api/settings`: what the page needs to know of the house it runs in, in the language asked for. */
export interface Settings {
  readonly today: IsoDate
  /** Whether another day than today may be asked for. */
  readonly asOf: 'allowed' | 'refused'
  readonly knowledge: string
  readonly services: readonly ServiceAtHook[]
  /** Bodies of rules with a first day, earliest first: the ticks of the time machine. */
  readonly regimes: readonly DatedRegime[]
  readonly changeable: readonly ChangeableFact[]
  /** Only in the sandbox: where its patients are, and the day on which their records end. */
  readonly sandbox?: { readonly fhirPath: string; readonly day: IsoDate }
  /** Only where an EHR may launch the page as a SMART app. */
  readonly launch?: {
    /** The name of the page at the EHR. */
    readonly clientId: string
    /** From where it may be launched; relative ones are ours. */
    readonly fhirBases: readonly string[]
    /** Origins of authorization servers that stand elsewhere. */
    readonly authorization: readonly string[]
  }
}

export interface ServiceAtHook {
  readonly id: string
  readonly name: string
  readonly hook: string
  readonly title: string
  readonly description: string
}

export interface DatedRegime {
  readonly id: string
  readonly name: string
  readonly from: IsoDate
  readonly until: IsoDate | null
}
