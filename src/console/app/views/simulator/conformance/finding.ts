/** What a check saw: nothing wrong, or what, in a line for a technician. */
export interface Finding {
  readonly passed: boolean
  readonly saw: string
}
