import { type Case, type EpRole, yearsBetween } from '#case'
import type { Knowledge, Row } from '#knowledge'
import { no, open, unknown, type Verdict, yes } from '#rule'

export type Needed = 'always-needed' | 'sequencing-in-house' | 'child-case' | 'no-data-supplied'
export type NotNeeded = 'sequencing-outsourced' | 'adult-case' | 'data-supplied'
export type Need<N extends string = NotNeeded, O extends string = 'age-open'> = Verdict<Needed, N, O>

/** The role as the notice of the day has it. Throws where our table lacks it: it is checked to hold every role. */
export function roleRow(role: EpRole, { epRoles }: Knowledge): Row<'epRoles'> {
  const row = epRoles.find(one => one.role === role)
  if (row === undefined) throw new Error(`no row for the role ${role} on this day`)
  return row
}

/** Whether somebody in this role has to attend this meeting. */
export function needOf(role: EpRole, c: Case, k: Knowledge): Need {
  const { needed } = roleRow(role, k)
  if (needed === 'in-house-sequencing') return sequencingNeed(c)
  if (needed === 'child') return childNeed(c, k)
  return needed === 'unless-data-supplied' ? attendingNeed(c, k) : always()
}

export const always = (): Need<never, never> => yes('always-needed')

/** カ: only where the hospital sequences in house. */
export function sequencingNeed({ facility }: Case): Need<'sequencing-outsourced', never> {
  if (facility?.sequencing === undefined) return unknown('facility.sequencing')
  return facility.sequencing === 'in-house' ? yes('sequencing-in-house') : no('sequencing-outsourced')
}

/** キ: only where a child is discussed; the age is that of the day of the meeting. */
export function childNeed({ patient, meeting }: Case, k: Knowledge): Need<'adult-case'> {
  const { ages } = roleRow('paediatric-oncology', k)
  if (ages === null) throw new Error('the need for a pediatric oncologist hangs on ages')
  if (patient?.birthDate === undefined) return unknown('patient.birthDate')
  if (meeting?.on === undefined) return unknown('meeting.on')
  const age = yearsBetween(patient.birthDate, meeting.on)
  if (age < ages.childBelow) return yes('child-case', { age })
  return age < ages.adultFrom ? open('age-open', { age }) : no('adult-case', { age })
}

/** The attending physician: since 2024-02-28 the information may be supplied instead. */
export function attendingNeed({ meeting }: Case, k: Knowledge): Need<'data-supplied', never> {
  if (roleRow('attending', k).needed === 'always') return yes('always-needed')
  if (meeting?.supplied === undefined) return unknown('meeting.supplied')
  return meeting.supplied.length > 0 ? no('data-supplied', {}, ...meeting.supplied) : yes('no-data-supplied')
}
