import { type EpRole, epRoles, type IsoDate, type Meeting, type Member } from '#case'
import type { Chart } from './read/chart.ts'
import { codesIn, has } from './read/coding.ts'
import { dayOf } from './read/day.ts'
import { known } from './read/known.ts'
import { localForm, refOf } from './read/reference.ts'
import { is, type Of } from './read/resources.ts'
import { addressOf } from './read/systems.ts'

type Appointment = Of<'Appointment'>
type Participant = Appointment['participant'][number]

/**
 * The expert-panel meeting being booked for this patient. Of several, the next to come; where all lie in the
 * past, the latest. A meeting that names patients, and this one not among them, is another's.
 */
export function meetingOf(chart: Chart, patientId: string | undefined): Meeting | undefined {
  const meetings = chart.besides.filter(one => is(one, 'Appointment')).filter(isExpertPanel)
  const foreign = meetings.filter(one => isAnothers(one, patientId))
  for (const one of foreign) chart.remark('other-patient', 'Appointment', refOf(one))
  const [first, ...others] = meetings
    .filter(one => !foreign.includes(one))
    .map(one => ({ one, on: dayOf(one.start) }))
    .sort((a, b) => place(a.on, chart.asOf) - place(b.on, chart.asOf) || inOrder(a.on, b.on, chart.asOf))
  if (first === undefined) return undefined
  const { one, on } = first
  return known({
    on,
    mode: modeOf(one, chart),
    members: one.participant.flatMap(participant => memberOf(participant, one, chart) ?? []),
    supplied: one.supportingInformation.map(({ reference }) => known({ ref: reference && localForm(reference) })),
    others: others.length > 0 ? others.map(other => other.on ?? ('undated' as const)) : undefined,
    ref: refOf(one),
  })
}

const isExpertPanel = ({ serviceType, status }: Appointment) =>
  status !== 'noshow' && serviceType.some(type => has(type, 'cgp', 'expert-panel'))

function isAnothers({ participant }: Appointment, patientId: string | undefined): boolean {
  const patients = participant.flatMap(({ actor }) => localForm(actor?.reference ?? '') ?? []).filter(isPatient)
  return patientId !== undefined && patients.length > 0 && !patients.includes(`Patient/${patientId}`)
}

const isPatient = (ref: string) => ref.startsWith('Patient/')

/** Upcoming before undated before past. */
const place = (on: IsoDate | undefined, asOf: IsoDate) => (on === undefined ? 1 : on >= asOf ? 0 : 2)

const inOrder = (a: IsoDate | undefined, b: IsoDate | undefined, asOf: IsoDate) => {
  if (a === undefined || b === undefined || a === b) return 0
  const earlier = a < b ? -1 : 1
  return a >= asOf ? earlier : -earlier
}

const modes = { 'ep-real-time': 'real-time', 'ep-round-robin': 'round-robin' } as const

function modeOf(meeting: Appointment, chart: Chart): Meeting['mode'] {
  const codes = codesIn(meeting.appointmentType, 'cgp')
  const code = codes.find(one => one === 'ep-real-time' || one === 'ep-round-robin')
  for (const other of code === undefined ? codes : [])
    chart.remark('unknown-code', `${addressOf('cgp')}|${other}`, refOf(meeting))
  return code && modes[code]
}

/** Who comes as a person or in a role; the patient, a room or a device takes no part in the discussion. */
function memberOf(
  { type, actor, required, status }: Participant,
  meeting: Appointment,
  chart: Chart,
): Member | undefined {
  const roles = rolesIn(type, meeting, chart)
  const ref = actor?.reference === undefined ? undefined : (localForm(actor.reference) ?? actor.reference)
  const isPerson = ref !== undefined && /^(#|urn:|Practitioner\/|PractitionerRole\/)/.test(ref)
  if (required === 'information-only' || (!isPerson && roles?.length === 0)) return undefined
  return known({
    person: isPerson ? ref : undefined,
    name: actor?.display,
    roles,
    reply: replies.find(one => one === status),
    ref: isPerson && !ref.startsWith('#') ? ref : undefined,
  })
}

const replies = ['accepted', 'declined', 'tentative', 'needs-action'] as const

/** Nothing where a role is written that we do not know: then any role may be meant. */
function rolesIn(types: Participant['type'], meeting: Appointment, chart: Chart): readonly EpRole[] | undefined {
  const codes = types.flatMap(type => codesIn(type, 'ep-role'))
  const strange = codes.filter(code => !epRoles.some(role => role === code))
  for (const code of strange) chart.remark('unknown-code', `${addressOf('ep-role')}|${code}`, refOf(meeting))
  return strange.length > 0 ? undefined : epRoles.filter(role => codes.includes(role))
}
