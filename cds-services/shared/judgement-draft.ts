import type { IsoDate } from '#case'

const SYSTEMS = 'https://w3id.org/shirube/fhir/CodeSystem'

export const cgpCoding = (system: string, code: string): fhir4.Coding => ({ system: `${SYSTEMS}/${system}`, code })

interface Signature {
  readonly subject: string
  readonly performer: string
  readonly on: IsoDate
}

type Value = Pick<fhir4.Observation, 'valueCodeableConcept' | 'valueBoolean' | 'valueString'>

/** A physician's judgement as the contract's Observation, preliminary until the physician signs it in the chart. */
export const judgementDraft = (
  code: string,
  { subject, performer, on }: Signature,
  value: Value,
): fhir4.Observation => ({
  resourceType: 'Observation',
  status: 'preliminary',
  code: { coding: [cgpCoding('cgp', code)] },
  subject: { reference: subject },
  performer: [{ reference: performer }],
  effectiveDateTime: on,
  ...value,
})
