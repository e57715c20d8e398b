import type { IsoDate } from '#case'
import type { FoundPatients } from '../../../shapes/found.ts'
import { ask } from '../../api.ts'
import { callAt } from '../../call.ts'
import { useLocale } from '../../locale.tsx'
import type { RecordSource } from '../../record.ts'
import { type Remote, useRemote } from '../../remote.ts'

/** Whom the EHR may have an anticancer drug for on a day; without one nobody is asked. */
export function useDrugsOfDay(source: RecordSource, day: IsoDate, on: IsoDate | undefined): Remote<FoundPatients> {
  const { locale } = useLocale()
  return useRemote(on && `drugs ${source.fhirBase} ${day} ${on}`, signal => {
    const body = { ...callAt(source, day, locale), day: on }
    return ask<FoundPatients>('console/api/drugs-of-day', { locale, signal, body })
  })
}
