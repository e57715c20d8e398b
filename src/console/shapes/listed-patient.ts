/** One of `GET /sandbox/patients`: a patient at a glance; the story is told of synthetic ones only. */
export interface ListedPatient {
  readonly id: string
  readonly name: string
  readonly birthDate?: string
  readonly story?: string
}
