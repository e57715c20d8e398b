import type { IsoDate } from '#case'
import { uuid } from '../uuid.ts'
import type { Written } from './written.ts'

type Part = 'author' | 'enterer' | 'verifier' | 'informant'

/** Who took which part in what is written, and what it was taken from. */
export interface Deed {
  readonly patientId: string
  readonly agents: readonly (readonly [Part, string])[]
  /** The day it was judged, heard or read. */
  readonly on: IsoDate
  /** The instant of the writing. */
  readonly recorded: string
  /** What it was taken from, in words. */
  readonly source?: string
}

/**
 * Resources with the Provenance that says who is answerable for them: a Consent cannot name who entered it, nor an
 * Observation when. It names the patient too, by which a server knows in whose record it belongs.
 */
export function withProvenance(resources: ReadonlyMap<string, Written>, deed: Deed): ReadonlyMap<string, Written> {
  const { patientId, agents, on, recorded, source } = deed
  const provenance: fhir4.Provenance = {
    resourceType: 'Provenance',
    target: [...resources.keys(), `Patient/${patientId}`].map(reference => ({ reference })),
    occurredDateTime: on,
    recorded,
    activity: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-DataOperation', code: 'CREATE' }] },
    agent: agents.map(([part, who]) => ({
      type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code: part }] },
      who: { reference: who },
    })),
    ...(source !== undefined && { entity: [{ role: 'source', what: { display: source } }] }),
  }
  return new Map<string, Written>([...resources, [`urn:uuid:${uuid()}`, provenance]])
}
