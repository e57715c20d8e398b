import { type RecordKey, recordQueries } from '#case'
import { Refusal } from './api.ts'
import type { WrittenType } from './fhir/written.ts'
import { type Remote, useRemote } from './remote.ts'

/** What a CDS Hooks call brings of the record; a section that could not be read is left out, never taken for empty. */
export type Prefetch = Readonly<Partial<Record<RecordKey, unknown>>>

/** Where a record is read from and written to. The token, where there is one, goes to this server and to no other. */
export interface RecordSource {
  readonly fhirBase: string
  readonly token?: string
  /** Who is at the EHR, as it proved: `Practitioner/17`. Absent where nobody was proven, as in the open sandbox. */
  readonly user?: string
  /** What the EHR lets us create; absent where it is not asked, as in the open sandbox. */
  readonly writable?: readonly WrittenType[]
}

/** A patient's record, read once by the browser, so that moving through time asks the FHIR server nothing. */
export const useRecord = (source: RecordSource, patientId: string | undefined): Remote<Prefetch> =>
  useRemote(patientId && `${source.fhirBase} ${patientId}`, signal => readRecord(source, patientId ?? '', signal))

/** Every section that a patient's id alone can ask for. Throws Refusal when the access is over. */
export async function readRecord({ fhirBase, token }: RecordSource, patientId: string, signal: AbortSignal) {
  const headers = { Accept: 'application/fhir+json', ...(token && { Authorization: `Bearer ${token}` }) }
  const read = async (query: string): Promise<unknown> => {
    const response = await fetch(`${fhirBase}/${query}`, { headers, signal })
    // An access that is over is no gap in the record.
    if (response.status === 401) throw new Refusal(401, undefined)
    return response.ok ? response.json() : undefined
  }
  const sections = await Promise.all(
    queriesFor(patientId).map(async ([key, query]) => [key, await read(query).catch(unlessOver)] as const),
  )
  signal.throwIfAborted()
  return Object.fromEntries(sections.filter(([, section]) => section !== undefined))
}

function unlessOver(error: unknown): undefined {
  if (error instanceof Refusal) throw error
}

/** The queries that a patient's id alone fills in. */
const queriesFor = (patientId: string): readonly (readonly [string, string])[] =>
  Object.entries(recordQueries)
    .map(([key, query]) => [key, query.replaceAll('{{context.patientId}}', encodeURIComponent(patientId))] as const)
    .filter(([, query]) => !query.includes('{{'))
