import type { IsoDate } from '#case'
import { concept } from '../../fhir/codes.ts'

/** What was answered: one of the options, and the reason in words. */
export interface Answer {
  readonly chosen: string
  readonly reason: string
}

/** About whom, by whom, as of when. */
export interface Signature {
  readonly patientId: string
  readonly performer: string
  readonly on: IsoDate
}

/** Something the record may lack and only a person can say. */
export interface Matter {
  /** Its code in the code system `cgp`. */
  readonly id: string
  readonly options: readonly string[]
  readonly reason: 'required' | 'welcome' | 'none'
  readonly resource: (answer: Answer, signature: Signature) => fhir4.Observation | fhir4.Consent
  /** Whose word it is: the physician's own, or the patient's, entered by whoever asked. */
  readonly word: 'own' | 'patient'
}

export type GroupId = 'judgements' | 'disease' | 'blood' | 'wishes'

type Value = Pick<fhir4.Observation, 'valueCodeableConcept' | 'valueBoolean' | 'valueString' | 'note'>

const observed =
  (id: string, value: (answer: Answer) => Value): Matter['resource'] =>
  (answer, { patientId, performer, on }) => ({
    resourceType: 'Observation',
    status: 'final',
    code: concept('cgp', id),
    subject: { reference: `Patient/${patientId}` },
    effectiveDateTime: on,
    performer: [{ reference: performer }],
    ...value(answer),
  })

/** The patient's word, hence performed by the patient; it says nothing of who typed it. */
const wish = (id: string): Matter => ({
  id,
  word: 'patient',
  options: ['permit', 'deny'],
  reason: 'none',
  resource: ({ chosen }, { patientId, on }) => ({
    resourceType: 'Consent',
    status: 'active',
    scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'research' }] },
    category: [concept('cgp', id)],
    patient: { reference: `Patient/${patientId}` },
    dateTime: on,
    performer: [{ reference: `Patient/${patientId}` }],
    policyRule: { text: 'がん遺伝子パネル検査の説明文書' },
    provision: { type: chosen === 'permit' ? 'permit' : 'deny' },
  }),
})

const noted = (reason: string) => (reason === '' ? {} : { note: [{ text: reason }] })

export const matters: Readonly<Record<GroupId, readonly Matter[]>> = {
  judgements: [
    {
      id: 'standard-therapy-status',
      word: 'own',
      options: ['none-exists', 'ongoing', 'expected-to-finish', 'finished'],
      reason: 'required',
      resource: observed('standard-therapy-status', ({ chosen, reason }) => ({
        valueCodeableConcept: concept('standard-therapy-status', chosen),
        ...noted(reason),
      })),
    },
    {
      id: 'drug-therapy-probable',
      word: 'own',
      options: ['true', 'false'],
      reason: 'welcome',
      resource: observed('drug-therapy-probable', ({ chosen, reason }) => ({
        valueBoolean: chosen === 'true',
        ...noted(reason),
      })),
    },
    {
      id: 'tissue-test-difficult',
      word: 'own',
      options: [],
      reason: 'required',
      resource: observed('tissue-test-difficult', ({ reason }) => ({ valueString: reason })),
    },
  ],
  disease: [
    {
      id: 'disease-extent',
      word: 'own',
      options: ['resectable', 'locally-advanced', 'metastatic', 'recurrent'],
      reason: 'none',
      resource: observed('disease-extent', ({ chosen }) => ({
        valueCodeableConcept: concept('disease-extent', chosen),
      })),
    },
  ],
  blood: [
    {
      id: 'disease-phase',
      word: 'own',
      options: ['onset', 'relapsed-refractory'],
      reason: 'none',
      resource: observed('disease-phase', ({ chosen }) => ({
        valueCodeableConcept: concept('disease-phase', chosen),
      })),
    },
    {
      id: 'conventional-testing-insufficient',
      word: 'own',
      options: ['true', 'false'],
      reason: 'required',
      resource: observed('conventional-testing-insufficient', ({ chosen, reason }) => ({
        valueBoolean: chosen === 'true',
        ...noted(reason),
      })),
    },
  ],
  wishes: [wish('ccat-submission'), wish('ccat-secondary-use'), wish('secondary-finding-disclosure')],
}
