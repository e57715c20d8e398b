import { type Asked, decisions, type Service } from '#cards'
import type { IsoDate } from '#case'
import type { Piece } from '../../shapes/timeline.ts'
import { underRules } from '../under-rules.ts'
import { silent, waysOf } from './ways.ts'

type Answered = Omit<Piece, 'from' | 'until' | 'causes'>

/** The answer of a service day by day, as pieces on which it stays the same. `days` are all on which it may change, in order. */
export function band(
  service: Service,
  days: readonly IsoDate[],
  askedOn: (day: IsoDate) => Asked,
  causesOf: (day: IsoDate) => Piece['causes'],
): readonly Piece[] {
  const answers = days.map(day => ({ day, answered: answeredOn(service, askedOn(day)) }))
  const starts = answers.filter(({ answered }, i) => i === 0 || !same(answered, answers[i - 1]?.answered))
  return starts.map(({ day, answered }, i) => {
    const until = starts[i + 1]?.day
    return { from: day, ...(until && { until }), ...answered, causes: i === 0 ? [] : causesOf(day) }
  })
}

function answeredOn(service: Service, asked: Asked): Answered {
  const decided = underRules(() => decisions(service, asked))
  if (decided === undefined) return silent
  const { regime, told } = decided.inForce
  const values = service.values?.(told) ?? {}
  const { nextLineStart } = told.c.therapy ?? {}
  const lastSafeOrderDate = values.lastSafeOrderDate
  return {
    ...waysOf(told, values),
    regime: regime.id,
    outcome: told.outcome,
    summary: service.cards.headlines[told.outcome]?.summary[asked.locale](told) ?? told.outcome,
    ...(nextLineStart && { nextLineStart }),
    ...(typeof lastSafeOrderDate === 'string' && { lastSafeOrderDate: lastSafeOrderDate as IsoDate }),
  }
}

/** The sentence may name a day or a count, so it does not tell pieces apart. */
const same = ({ summary: _, ...a }: Answered, b: Answered | undefined) => {
  const { summary: __, ...rest } = b ?? { summary: '' }
  return JSON.stringify(a) === JSON.stringify(rest)
}
