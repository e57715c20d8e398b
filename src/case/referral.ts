export const referralPurposes = ['panel', 'expert-panel', 'genetic-counseling'] as const

/** A hospital to which this one refers patients. */
export interface Referral {
  readonly name: string
  /** What it is asked for there. */
  readonly for: readonly (typeof referralPurposes)[number][]
  /** Page with the contact and the way to refer. */
  readonly url: string
}
