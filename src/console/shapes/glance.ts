import type { IsoDate } from '../../case/index.ts'
import type { OfRecord } from './many.ts'

/** `POST /console/api/glance`: what every service says when the chart of one patient is opened, in a line each. */
export interface Glance extends OfRecord {
  readonly patientId: string
  readonly asOf: IsoDate
  /** Only services that have something to say. */
  readonly answers: Readonly<Record<string, GlanceAnswer>>
  /** Panel tests on record that are ordered or reported, the latest last; drafts are none. */
  readonly tests: readonly GlanceTest[]
  /** The row of the register, whether or not something is missing from it; absent before a report. */
  readonly register?: Register
  /** Anticancer drugs ordered now. */
  readonly orders: readonly GlanceOrder[]
  /** The name of each panel and drug that is mentioned, by id. */
  readonly names: Readonly<Record<string, string>>
}

export interface GlanceAnswer {
  readonly outcome: string
  readonly summary: string
  readonly indicator: 'info' | 'warning' | 'critical'
  readonly values: Readonly<Record<string, unknown>>
}

export interface GlanceTest {
  readonly panel?: string
  readonly sentOn?: IsoDate
  /** `failed`: no profile could be obtained. Absent where the record does not tell. */
  readonly outcome?: 'pending' | 'profile' | 'failed'
}

export interface GlanceOrder {
  readonly drug: string
  readonly state?: 'draft' | 'active'
  /** Absent where the order names no day. */
  readonly planned?: readonly IsoDate[]
}

/** The row of the register (管理簿), as ccat-registration carries it in its values. */
export interface Register {
  readonly panel?: string
  readonly ordered: RegisterStep
  readonly resultReceived: RegisterStep
  readonly ccatReport: RegisterStep
  readonly review: RegisterStep & { readonly by?: 'expert-panel' | 'waiver'; readonly reason?: string }
  readonly explained: RegisterStep
  readonly sequenceData: RegisterStep
  readonly clinicalData: RegisterStep
  readonly pointsAtRisk?: number
}

export interface RegisterStep {
  readonly state: 'done' | 'open' | 'not-needed' | 'unknown'
  readonly on?: IsoDate
}
