import { type Basis, decideAgain, Problem, type Replayable } from '../http/index.ts'
import type { PastCall } from '../store/index.ts'
import { type Difference, differences, identical } from './compare.ts'
import type { Reviewing } from './parts.ts'
import { Refused } from './refused.ts'

/**
 * Makes past decisions again and says whether they are the same, byte for byte, or what is different.
 * `id` is the UUID of a card or a hookInstance. Returns whether all were the same. Throws Refused when none is kept.
 */
export async function replay(id: string, reviewing: Reviewing): Promise<boolean> {
  const { archive, say, write } = reviewing
  const calls = await archive.pastCalls(id)
  if (calls.length === 0) throw new Refused(say.neverDecided(id))
  let same = true
  for (const call of calls) {
    const { lines, identical } = await again(call, reviewing)
    same &&= identical
    write(`${[headingOf(call), ...lines.map(line => `  ${line}`)].join('\n')}\n`)
  }
  return same
}

function headingOf({ decisions }: PastCall): string {
  const [first] = decisions
  return `${first?.decided_at} ${first?.service}-${first?.hook} (${first?.as_of}): ${decisions.map(one => one.outcome).join(', ')}`
}

async function again({ replay }: PastCall, reviewing: Reviewing) {
  const { say, tables } = reviewing
  if (replay === undefined) return { lines: [say.notKept], identical: false }
  if (replay === 'unreadable') return { lines: [say.keyGone], identical: false }
  const was = replay.answered as Replayable
  const is = await madeAgain(replay.basis as Basis, reviewing)
  if (is === undefined) return { lines: [say.refusedNow], identical: false }
  if (identical(was, is)) return { lines: [say.identical(was.cards.length, replay.knowledge)], identical: true }
  const found = differences({ was, is }, { was: replay.knowledge, is: tables.version })
  const lines = found.map(one => told(one, reviewing))
  return {
    lines: found.some(({ what }) => what !== 'knowledge') ? lines : [...lines, say.nothingElse],
    identical: false,
  }
}

async function madeAgain(basis: Basis, parts: Reviewing): Promise<Replayable | undefined> {
  try {
    return await decideAgain(parts, basis)
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

function told(difference: Difference, { say, tables, locale }: Reviewing): string {
  switch (difference.what) {
    case 'knowledge':
      return say.knowledge(difference.was, difference.is)
    case 'card-gone':
      return say.cardGone(difference.outcome)
    case 'card-new':
      return say.cardNew(difference.outcome)
    case 'outcome':
      return say.outcome(difference.was, difference.is)
    case 'rule': {
      const places = tables.sources.filter(({ id }) => difference.cites.includes(id)).map(one => one.locator[locale])
      return say.rule(difference.rule, difference.was, difference.is, [...new Set(places)])
    }
    case 'text':
      return say.text(difference.part, difference.was, difference.is)
  }
}
