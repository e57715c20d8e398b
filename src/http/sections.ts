import type { Service } from '#cards'
import type { RecordKey } from '#case'
import type { Limits } from '../config/index.ts'
import type { PatientRecord, RecordRequest, Section } from '../fhir/index.ts'
import { keysOf } from './endpoint.ts'
import type { Deciding } from './ports.ts'
import { RecordUnavailable } from './problems.ts'

/** Shares of the time budget: after the first no FHIR call goes on, after the second no one waits for it. */
const CALLING = 0.8
const WAITING = 0.9

/**
 * The part of the record a service can use, within the time a call may take.
 * Throws RecordUnavailable when a section it requires is unknown.
 */
export async function sectionsFor(
  service: Service,
  request: RecordRequest,
  { gather, fhirBases, limits }: Pick<Deciding, 'gather' | 'fhirBases'> & { readonly limits: Limits },
): Promise<PatientRecord> {
  const keys = keysOf(service)
  const gathering = gather(request, keys, {
    base: fhirBases,
    limits: { requestMs: limits.fhirTimeoutMs, totalMs: limits.budgetMs * CALLING },
  })
  const record = await inTime(gathering, keys, limits.budgetMs * WAITING)
  const lacking = service.needs.required.some(key => record[key]?.state !== 'answered')
  if (lacking) throw new RecordUnavailable(statesOf(record, keys))
  return record
}

/** Each section by its state, for the integrator and the log: no data in it. */
export const statesOf = (record: PatientRecord, keys: readonly RecordKey[]) =>
  Object.fromEntries(keys.map(key => [key, stateOf(record[key])]))

function stateOf(section: Section | undefined): string {
  if (section === undefined) return 'not-provided'
  if (section.state === 'unknown') return section.reason
  return section.complete ? 'answered' : 'answered-in-part'
}

/** When the time is up nothing has been learned, and a late answer is dropped. */
async function inTime(
  gathering: Promise<PatientRecord>,
  keys: readonly RecordKey[],
  ms: number,
): Promise<PatientRecord> {
  const { promise: late, resolve } = Promise.withResolvers<PatientRecord>()
  const timer = setTimeout(
    () => resolve(Object.fromEntries(keys.map(key => [key, { state: 'unknown', reason: 'time-out' }]))),
    ms,
  )
  try {
    return await Promise.race([gathering, late])
  } finally {
    clearTimeout(timer)
  }
}
