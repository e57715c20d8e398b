import type { Request } from 'express'
import type { Asked, Service } from '#cards'
import type { RecordKey } from '#case'
import type { PatientRecord } from '../../fhir/index.ts'
import {
  draftsOf,
  type HookRequest,
  keysOf,
  localeOf,
  RecordUnavailable,
  sectionsFor,
  statesOf,
} from '../../http/index.ts'
import type { OfRecord } from '../shapes/many.ts'
import { dayCalled } from './day-called.ts'
import { ofRecord } from './of-record.ts'
import type { ConsoleParts } from './parts.ts'

interface Needs {
  /** The services that are asked about the case: what any of them reads is read, once. */
  readonly services: readonly Service[]
  /** The sections without which there is nothing to say; where the patient is one, it has to be the one asked for. */
  readonly required: readonly RecordKey[]
}

/** The case of a call, as several services are asked about it. Throws RecordUnavailable without what is required. */
export async function caseAsked(
  parts: ConsoleParts,
  request: HookRequest,
  req: Request,
  { services, required }: Needs,
): Promise<{ readonly asked: Asked; readonly record: PatientRecord; readonly read: OfRecord }> {
  const { site, config } = parts
  const { patientId } = request.context
  const asOf = dayCalled(request, parts)
  const tables = parts.tables()
  const one = together(services, required)
  const record = await sectionsFor(one, request, { ...parts, limits: config.limits })
  const keys = keysOf(one)
  const read = ofRecord(record, keys)
  if (required.includes('patient') && read.patient?.id !== patientId)
    throw new RecordUnavailable({ ...statesOf(record, keys), patient: 'unreadable' })
  const { orders, draftResources } = draftsOf(request.context)
  const { c } = parts.distil({ record, orders, draftResources, asOf, tables, facility: site.facility, patientId })
  const locale = request.extension.locale ?? localeOf(req)
  const author = { patient: `Patient/${patientId}` }
  return { asked: { c, hook: 'patient-view', locale, tables, author, uuid: name => name }, record, read }
}

/** Several services as one, so that what they need is read once; only the sections named are indispensable. */
function together(services: readonly Service[], required: readonly RecordKey[]): Service {
  const [first] = services
  if (first === undefined) throw new Error('there is no service to be asked')
  const keys = new Set<RecordKey>(services.flatMap(({ needs }) => [...needs.required, ...needs.optional]))
  return { ...first, needs: { required, optional: [...keys].filter(key => !required.includes(key)) } }
}
