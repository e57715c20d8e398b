import type { Phrase } from '#case'

/** One bar of the picture: what it adds (or, negative, takes off), in points, and the paragraphs that say so. */
export interface Step {
  readonly code: string
  readonly label: Phrase
  readonly points: number
  readonly cites: readonly string[]
}
