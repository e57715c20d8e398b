import type { Told } from '#cards'
import type { Leaf } from '#rule'
import type { Outcome } from './outcome.ts'
import { panelPreferred } from './rules/panel-preferred.ts'

/** That a panel is the better choice goes without saying where it is the only one. */
export const held =
  ({ outcome }: Told<Outcome>) =>
  ({ rule }: Leaf): boolean =>
    outcome !== 'panel-only' || rule.id !== panelPreferred.id
