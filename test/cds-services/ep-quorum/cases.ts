import type { Case, EpRole, Facility, Meeting, Member } from '#case'

export const on = '2026-06-22'
export const hub: Facility = { type: 'hub', sequencing: 'outsourced' }

/** Somebody who has accepted, in these roles. */
export const member = (person: string, ...roles: readonly EpRole[]): Member => ({
  person: `Practitioner/${person}`,
  name: person,
  roles,
  reply: 'accepted',
})
export const declining = (one: Member): Member => ({ ...one, reply: 'declined' })
export const invited = (one: Member): Member => ({ ...one, reply: 'needs-action' })

export const oncologist = member('oncologist', 'drug-therapy')
export const geneticist = member('geneticist', 'geneticist')
export const counselor = member('counselor', 'genetic-counsellor')
export const pathologist = member('pathologist', 'pathologist')
export const molecular = member('molecular', 'molecular-genetics')
export const bioinformatician = member('bioinformatician', 'bioinformatics')
export const pediatrician = member('pediatrician', 'paediatric-oncology')
export const attending = member('attending', 'attending')

/** Everyone an adult's meeting needs where sequencing is outsourced. */
export const members: readonly Member[] = [oncologist, geneticist, counselor, pathologist, molecular, attending]
export const without = (...gone: readonly Member[]) => members.filter(one => !gone.includes(one))

export const meeting = (...who: readonly Member[]): Meeting => ({
  on,
  mode: 'real-time',
  members: who,
  supplied: [],
  ref: 'Appointment/1',
})

/** An adult with a solid tumor, whose panel is complete. */
export const complete: Partial<Case> = {
  patient: { birthDate: '1961-04-22' },
  tumor: { kind: 'solid' },
  facility: hub,
  meeting: meeting(...members),
}

export const aged = (years: number, more: Partial<Case> = {}): Partial<Case> => ({
  ...complete,
  patient: { birthDate: `${2026 - years}-06-22` },
  ...more,
})
