import type { IsoDate } from '../../case/index.ts'

/** `POST /console/api/glance`: what every service says when the chart of one patient is opened, in a line each. */
export interface Glance {
  readonly patientId: string
  readonly asOf: IsoDate
  /** Only services that have something to say. */
  readonly answers: Readonly<Record<string, GlanceAnswer>>
  /** The name of each panel and drug that the answers mention, by id. */
  readonly names: Readonly<Record<string, string>>
}

export interface GlanceAnswer {
  readonly outcome: string
  readonly summary: string
  readonly indicator: 'info' | 'warning' | 'critical'
  readonly values: Readonly<Record<string, unknown>>
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
