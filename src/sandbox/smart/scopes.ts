/** What may be done with resources of one type: letters of SMART 2 in their order, create, read, update, delete, search. */
export type Interaction = 'c' | 'r' | 'u' | 'd' | 's'

/** Whose resources: those of the patient of the launch, or of everybody whom the user may see. */
export type Whose = 'patient' | 'user'

/** One scope: SMART 2 `patient/Observation.rs` or `user/Appointment.rs`, or as SMART 1 has it `patient/*.read`. */
const RESOURCE_SCOPE = /^(patient|user)\/(\*|[A-Z][A-Za-z]+)\.(read|write|\*|(?=.)c?r?u?d?s?)$/

/** The words of SMART 1, and what they mean in letters of SMART 2 (SMART App Launch 2.2, "Scopes for requesting FHIR Resources"). */
const IN_LETTERS: Readonly<Record<string, string>> = { read: 'rs', write: 'cud', '*': 'cruds' }

const BESIDE = ['launch', 'openid', 'fhirUser']

export const scopesSupported = [
  ...BESIDE,
  ...['patient/*.rs', 'patient/*.cruds', 'patient/*.read', 'patient/*.write', 'user/*.rs', 'user/*.read'],
]

interface Permitted {
  readonly permits: 'read' | 'read-write'
  /** With a patient open, that patient's record and no other; with none, everybody's, to read. */
  readonly whose: Whose
}

/** Of the scopes asked for, those given: what is not known here is left out, and where only reading is permitted, what writes. */
export function granted(asked: string, { permits, whose }: Permitted): readonly string[] {
  const all = [...new Set(asked.split(/\s+/).filter(Boolean))]
  return all.filter(scope => {
    const read = lettersOf(scope)
    if (read === undefined) return BESIDE.includes(scope)
    const mayWrite = permits === 'read-write' && whose === 'patient'
    return read.whose === whose && (mayWrite || !/[cud]/.test(read.may))
  })
}

/** Whether scopes allow an interaction with resources of a type. */
export const allows = (scopes: readonly string[], type: string, interaction: Interaction, of?: Whose): boolean =>
  scopes.some(scope => {
    const { whose, on, may } = lettersOf(scope) ?? {}
    return (of === undefined || whose === of) && (on === '*' || on === type) && may?.includes(interaction) === true
  })

function lettersOf(scope: string) {
  const [, whose, on, may] = RESOURCE_SCOPE.exec(scope) ?? []
  if (on === undefined || may === undefined) return undefined
  return { whose: whose === 'user' ? 'user' : 'patient', on, may: IN_LETTERS[may] ?? may } as const
}
