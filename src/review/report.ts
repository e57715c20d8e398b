import type { AlertCounts, MuteRow, Tally } from '../store/index.ts'
import { wholeOf } from './options.ts'
import type { Reviewing } from './parts.ts'
import { Refused } from './refused.ts'

const DAY_MS = 86_400_000
/** A kind of card is named as often overridden from this share and count on; it says where to look, and decides nothing. */
const OFTEN = 0.5
const SOME = 10

/**
 * How cards fared in the last days: shown, accepted, overridden, withheld, muted; and which warnings and rules are often
 * overridden, so that somebody looks at them. With `unmute`, ends a mute instead.
 */
export async function report(reviewing: Reviewing): Promise<boolean> {
  const { archive, options, say, write, now } = reviewing
  if (options.unmute !== undefined) return hearAgain(options.unmute, reviewing)
  const days = wholeOf('--days', options.days ?? '90', say)
  const counts = await archive.alerts(new Date(now.getTime() - days * DAY_MS), now)
  write(`${[say.reportTitle(days), ...sections(counts, reviewing)].join('\n\n')}\n`)
  return true
}

async function hearAgain(text: string, { archive, say, write, now }: Reviewing): Promise<boolean> {
  const [site, service, hook, outcome, ...rest] = text.split('/')
  if (!site || !service || !hook || !outcome || rest.length > 0) throw new Refused(say.badUnmute(text))
  const ended = await archive.unmute({ site, service, hook, outcome }, now)
  if (ended === 0) throw new Refused(say.notMuted(text))
  write(`${say.unmuted(text)}\n`)
  return true
}

function sections({ tallies, rules, withheld, mutes }: AlertCounts, { say }: Reviewing): readonly string[] {
  const often = tallies.filter(one => one.indicator !== 'info' && one.shown >= SOME && shareOf(one) >= OFTEN)
  const section = (title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
    `## ${title}\n\n${rows.length > 0 ? table(head, rows) : say.none}`
  return [
    section(
      say.outcomes,
      say.outcomeHead,
      tallies.map(one => [
        ...kindOf(one),
        one.indicator,
        one.knowledge,
        one.shown,
        one.accepted,
        one.overridden,
        percent(shareOf(one)),
      ]),
    ),
    section(
      say.rules,
      say.ruleHead,
      rules
        .filter(one => one.overridden > 0)
        .sort((a, b) => b.overridden - a.overridden)
        .map(one => [one.rule, one.answer, one.why, one.accepted, one.overridden]),
    ),
    section(
      say.withheld,
      say.withheldHead,
      withheld.map(one => [...kindOf(one), one.reason, one.cards]),
    ),
    section(say.muted, say.mutedHead, mutes.map(mutedRow)),
    section(
      say.warnings,
      say.warningHead,
      often.map(one => [...kindOf(one), one.shown, percent(shareOf(one))]),
    ),
  ]
}

const kindOf = ({ site, service, hook, outcome }: Pick<Tally, 'site' | 'service' | 'hook' | 'outcome'>) => [
  site,
  service,
  hook,
  outcome,
]

const mutedRow = (one: MuteRow) => [
  ...[
    ...kindOf(one),
    one.knowledge,
    percent(one.overridden / one.shown),
    one.muted_at.slice(0, 10),
    one.until.slice(0, 10),
  ],
]

const shareOf = ({ shown, overridden }: Pick<Tally, 'shown' | 'overridden'>) => overridden / shown
const percent = (share: number) => `${Math.round(share * 100)}%`

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')
