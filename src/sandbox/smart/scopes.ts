/** What may be done with resources of one type: letters of SMART 2 in their order, create, read, update, delete, search. */
export type Interaction = 'c' | 'r' | 'u' | 'd' | 's'

/** One scope of the patient of the launch: SMART 2 `patient/Observation.rs`, or as SMART 1 has it `patient/*.read`. */
const PATIENT_SCOPE = /^patient\/(\*|[A-Z][A-Za-z]+)\.(read|write|\*|(?=.)c?r?u?d?s?)$/

/** The words of SMART 1, and what they mean in letters of SMART 2 (SMART App Launch 2.2, "Scopes for requesting FHIR Resources"). */
const IN_LETTERS: Readonly<Record<string, string>> = { read: 'rs', write: 'cud', '*': 'cruds' }

const BESIDE = ['launch', 'openid', 'fhirUser']

export const scopesSupported = [...BESIDE, 'patient/*.rs', 'patient/*.cruds', 'patient/*.read', 'patient/*.write']

/** Of the scopes asked for, those given: what is not known here is left out, and where only reading is permitted, what writes. */
export function granted(asked: string, permits: 'read' | 'read-write'): readonly string[] {
  const all = [...new Set(asked.split(/\s+/).filter(Boolean))]
  return all.filter(scope => {
    const letters = lettersOf(scope)?.may
    if (letters === undefined) return BESIDE.includes(scope)
    return permits === 'read-write' || !/[cud]/.test(letters)
  })
}

/** Whether scopes allow an interaction with resources of a type. */
export const allows = (scopes: readonly string[], type: string, interaction: Interaction): boolean =>
  scopes.some(scope => {
    const { on, may } = lettersOf(scope) ?? {}
    return (on === '*' || on === type) && may?.includes(interaction) === true
  })

function lettersOf(scope: string): { readonly on: string; readonly may: string } | undefined {
  const [, on, may] = PATIENT_SCOPE.exec(scope) ?? []
  return on === undefined || may === undefined ? undefined : { on, may: IN_LETTERS[may] ?? may }
}
