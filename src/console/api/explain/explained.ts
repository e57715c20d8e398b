import { type Asked, decisions, differs, type Service } from '#cards'
import { standing } from '#knowledge'
import { leaves, missingFacts } from '#rule'
import type { Explained, Opinion } from '../../shapes/explained.ts'
import { paragraph } from '../paragraph.ts'
import { branch, named, paragraphsOf, type Telling } from './branch.ts'

/** How a service came to its cards: what each body of rules makes of the case, and every paragraph it stands on. */
export function explained(service: Service, asked: Asked): Pick<Explained, 'opinions' | 'paragraphs'> {
  const decided = decisions(service, asked)
  if (decided === undefined) return { opinions: [], paragraphs: {} }
  const { inForce, proposals } = decided
  const telling = (one: Telling['decided']): Telling => ({ service, decided: one, ...asked })
  const all = [inForce, ...proposals].map(telling)
  const sources = new Set(all.flatMap(one => leaves(one.decided.told.finding).flatMap(leaf => paragraphsOf(leaf, one))))
  return {
    opinions: all.map(one => opinion(one, one.decided === inForce || differs(one.decided, inForce, service))),
    paragraphs: Object.fromEntries(
      [...sources].map(source => [source.id, paragraph(source, { ...asked, day: asked.c.asOf })]),
    ),
  }
}

function opinion(telling: Telling, shown: boolean): Opinion {
  const { decided, locale } = telling
  const { regime, told } = decided
  return {
    regime: {
      id: regime.id,
      name: regime.name[locale],
      standing: standing(regime, told.c.asOf),
      from: regime.from,
      until: regime.until,
    },
    outcome: told.outcome,
    shown,
    finding: branch(telling),
    missing: named(missingFacts(told.finding), locale),
  }
}
