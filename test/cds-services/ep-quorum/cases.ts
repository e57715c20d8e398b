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

const booked = (...who: readonly Member[]): Partial<Case> => ({ ...complete, meeting: meeting(...who) })
const both = member('pathologist', 'pathologist', 'molecular-genetics')
const circulated = { ...meeting(...members), mode: 'round-robin' as const }
const { patient: _, ...ageless } = complete

/** Stories by name; every test of the whole service reads them. */
export const cases: Readonly<Record<string, Case>> = Object.fromEntries(
  Object.entries({
    'everyone attends': complete,
    'a six-year-old without キ': aged(6),
    'a six-year-old with キ': aged(6, { meeting: meeting(...members, pediatrician) }),
    'sixteen years old without キ': aged(16),
    'sequencing in house without カ': { ...complete, facility: { ...hub, sequencing: 'in-house' } },
    'sequencing not known': { ...complete, facility: { type: 'hub' } },
    'two chairs empty': booked(...without(geneticist, counselor)),
    'nobody invited': booked(),
    'everyone yet to reply': booked(...members.map(invited)),
    'one person for two roles': booked(...without(pathologist, molecular), both),
    'no birth date': ageless,
    'a reply is owed': booked(...without(attending), invited(attending)),
    'the attending physician declines': booked(...without(attending), declining(attending)),
    'the information is supplied': {
      ...complete,
      meeting: { ...meeting(...without(attending), declining(attending)), supplied: [{ ref: 'DocumentReference/1' }] },
    },
    'the attending physician is the drug-therapy member': booked(
      ...without(oncologist, attending),
      member('oncologist', 'drug-therapy', 'attending'),
    ),
    'a blood cancer': { ...complete, tumor: { kind: 'hematologic' } },
    'held elsewhere': { ...complete, facility: { type: 'cooperative' } },
    'by circulation': { ...complete, meeting: circulated },
    'by circulation, a germline finding suspected': {
      ...complete,
      meeting: circulated,
      profile: { alterations: [{ gene: 'BRCA2' }] },
      ccat: { secondaryFinding: { value: 'suspected' } },
    },
    'two meetings': { ...complete, meeting: { ...meeting(...members), others: ['2026-07-06', 'undated'] } },
    'in the past': { ...complete, meeting: { ...circulated, on: '2024-02-20' } },
  } satisfies Record<string, Partial<Case>>).map(([name, facts]) => [name, { asOf: '2026-06-15', ...facts }]),
)
