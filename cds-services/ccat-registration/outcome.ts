/** Only what is not complete is spoken of. */
export const outcomes = ['incomplete'] as const

export type Outcome = (typeof outcomes)[number]

export const outcome = (): Outcome => 'incomplete'
