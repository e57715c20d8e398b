import type { Case } from '#case'
import type { GlanceTest } from '../../shapes/glance.ts'

/** Every panel test that was sent, the latest last; one that is only drafted was not. */
export function testsOf({ panels = [], order }: Case): readonly GlanceTest[] {
  const sent = panels.map(({ panel, on, outcome }) => ({ panel, on, outcome: outcomes[outcome ?? 'unknown'] }))
  const placed = order?.state === 'placed' ? [{ panel: order.panel, on: order.on, outcome: 'pending' as const }] : []
  return [...sent, ...placed].map(({ panel, on, outcome }) => ({
    ...(panel && { panel }),
    ...(on && { sentOn: on }),
    ...(outcome && { outcome }),
  }))
}

const outcomes = { profile: 'profile', 'no-profile': 'failed', pending: 'pending', unknown: undefined } as const
