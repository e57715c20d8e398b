import type { BookedMeeting, Lane, Review } from '../../shapes/panel-case.ts'

type Form = NonNullable<Review['lightest']>

const FORMS = ['none', 'round-robin', 'real-time'] as const

/** The lightest form of review, as ep-waiver's values give it. Throws where they do not. */
export function lightestOf({ epMode }: Readonly<Record<string, unknown>> = {}): Form {
  const form = FORMS.find(one => one === epMode)
  if (form === undefined) throw new Error('ep-waiver gives no form of review')
  return form
}

/** Where a case stands: a meeting that is booked in real time is held so, even where circulation would do. */
export function laneOf(
  outcome: string | undefined,
  lightest: Form | undefined,
  meeting: BookedMeeting | undefined,
): Lane {
  if (lightest === undefined || outcome === 'cannot-tell') return 'cannot-tell'
  if (lightest === 'none') return 'omit'
  return meeting?.mode === 'real-time' ? 'real-time' : lightest
}
