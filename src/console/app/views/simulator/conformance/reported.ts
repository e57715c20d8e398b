import type { Basis } from './basis.ts'
import type { CheckId } from './checks.ts'
import type { Finding } from './finding.ts'

export interface Checked extends Finding {
  readonly id: CheckId
  readonly claim: string
  readonly basis: Basis
}

/** What is downloaded: which service, when, against what, and what every check saw. */
export interface Report {
  readonly service: string
  readonly specification: string
  readonly knowledge: string
  readonly made: string
  readonly passed: number
  readonly failed: number
  /** Whether unsigned calls are answered here, which no check can find fault with. */
  readonly statement: string
  readonly checks: readonly Checked[]
}
