import type { Phrase } from '#case'

/** The decision's values as the services that draw them give them; a card of another version may lack them. */
type Values = Readonly<Record<string, unknown>>

export interface MoneyStep {
  readonly code: string
  readonly label: Phrase
  readonly points: number
}

export interface MoneyRoute {
  readonly route: 'cdx-first' | 'profile-first' | 'what-if'
  readonly steps: readonly MoneyStep[]
  readonly total: number
}

export interface Money {
  readonly routes: readonly MoneyRoute[]
  /** Yen that the hospital loses if the explanation never happens. */
  readonly lost?: number
  readonly yen?: { readonly income: number; readonly labPrice?: number; readonly margin?: number }
  readonly claimTexts: readonly { readonly code: string; readonly text: Phrase | string }[]
}

export interface LadderStep {
  readonly rung: string
  readonly answer: 'yes' | 'no' | 'unknown'
  readonly epRequired: string
}

export interface Seat {
  readonly role: string
  readonly name: Phrase
  readonly needed: { readonly is: 'yes' | 'no' | 'unknown'; readonly why: Phrase }
  readonly standing: string
  readonly filledBy?: readonly string[]
}

const list = <T>(value: unknown): readonly T[] | undefined =>
  Array.isArray(value) && value.length > 0 ? (value as readonly T[]) : undefined

export function moneyIn(values: Values): Money | undefined {
  const routes = list<MoneyRoute>(values.routes)
  const { unexplained, yen } = values as {
    readonly unexplained?: { readonly lost?: number }
    readonly yen?: NonNullable<Money['yen']>
  }
  if (routes === undefined) return undefined
  return {
    routes,
    claimTexts: list<Money['claimTexts'][number]>(values.claimTexts) ?? [],
    ...(unexplained?.lost !== undefined && { lost: unexplained.lost }),
    ...(yen && { yen }),
  }
}

export const ladderIn = (values: Values) => list<LadderStep>(values.ladder)
export const seatsIn = (values: Values) => list<Seat>(values.seats)
