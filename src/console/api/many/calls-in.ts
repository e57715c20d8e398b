import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { faultsOf, type HookRequest, InvalidRequest, readRequest } from '../../../http/index.ts'

/** As many patients as one call may be about; a page with more asks again. */
export const MOST = 200

/** Beside these stand `fhirAuthorization` and `extension`, as in a call. */
const asked = z.looseObject({
  userId: z.string(),
  fhirServer: z.string(),
  patients: z
    .array(z.object({ patientId: z.string().regex(/^[A-Za-z0-9.-]{1,64}$/), appointments: z.unknown().optional() }))
    .min(1, 'expected at least one patient')
    .max(MOST, `expected at most ${MOST} patients`)
    .refine(all => new Set(all.map(({ patientId }) => patientId)).size === all.length, 'expected each patient once'),
})

/** The same for whoever reviews the interface. */
export const describedCalls = () => z.toJSONSchema(asked)

/**
 * A call about many patients as a call about each: as a meeting is booked where appointments are sent, else as the chart is
 * opened. What they share, the FHIR server and its token, stands once. Throws InvalidRequest.
 */
export function callsIn(body: unknown): readonly HookRequest[] {
  const read = asked.safeParse(body)
  if (!read.success) throw new InvalidRequest(faultsOf(read.error))
  const { patients, userId, ...shared } = read.data
  return patients.map(({ patientId, appointments }) => {
    const hook = appointments === undefined ? 'patient-view' : 'appointment-book'
    const context = { userId, patientId, ...(appointments !== undefined && { appointments }) }
    return readRequest(hook, { ...shared, hook, hookInstance: randomUUID(), context })
  })
}
