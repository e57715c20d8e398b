import type { PanelCase } from '../../../shapes/panel-case.ts'
import { ask } from '../../api.ts'
import { search } from '../../fhir/search.ts'
import { useLocale } from '../../locale.tsx'
import type { RecordSource } from '../../record.ts'
import { type Remote, useRemote } from '../../remote.ts'
import type { Look } from '../patient/answers.ts'
import { caseCall } from './case-call.ts'
import { MEETING } from './meetings.ts'

export interface OneCase extends PanelCase {
  /** An EHR may keep its appointments from us: then none is known of, which is not to say that there is none. */
  readonly bookingUnread: boolean
}

/** The case of the patient who is open, from the record that was read. Without a look nothing is asked. */
export function useOneCase(look: Look | undefined, source: RecordSource): Remote<OneCase> {
  const { locale } = useLocale()
  return useRemote(look && `case ${look.fhirBase} ${look.patientId} ${look.day} ${locale}`, async signal => {
    if (look === undefined) throw new Error('nobody is looked at')
    const { patientId, day, fhirBase, user, record } = look
    const query = `Appointment?patient=${encodeURIComponent(patientId)}&service-type=${encodeURIComponent(MEETING)}&_count=500`
    const booked = await search<fhir4.Appointment>(source, query, signal).catch(() => undefined)
    signal.throwIfAborted()
    const body = caseCall({
      patientId,
      fhirServer: fhirBase,
      day,
      locale,
      user,
      prefetch: record,
      booked: booked ?? [],
    })
    const found = await ask<PanelCase>('console/api/panel-case', { locale, signal, body })
    return { ...found, bookingUnread: booked === undefined }
  })
}
