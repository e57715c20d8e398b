import type { EpRole, Meeting } from '#case'
import { no, unknown, type Verdict, yes } from '#rule'
import type { Need } from './needs.ts'
import { standingOf } from './standing.ts'

/** Whether a role is filled, or need not be: what the rule of every role answers. */
export function attendance<N extends string, O extends string>(
  role: EpRole,
  meeting: Meeting | undefined,
  need: Need<N, O>,
): Verdict<'role-filled' | N, 'role-missing', O> {
  const standing = standingOf(role, meeting)
  if (standing.is === 'filled')
    return yes('role-filled', { role, who: standing.by.map(one => one.name ?? one.person ?? '') }, ...standing.by)
  if (need.is === 'no') return { is: 'yes', why: need.why, facts: need.facts, evidence: need.evidence }
  if (standing.is === 'awaiting') return unknown(...standing.missing, ...('missing' in need ? need.missing : []))
  return need.is === 'yes' ? no('role-missing', { role, ...need.facts, need: need.why }, ...standing.declined) : need
}
