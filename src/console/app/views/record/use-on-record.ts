import type { IsoDate } from '#case'
import type { OnRecord } from '../../../shapes/on-record.ts'
import { ask } from '../../api.ts'
import { callOf } from '../../call.ts'
import { useLocale } from '../../locale.tsx'
import { type RecordSource, readRecord } from '../../record.ts'
import { type Remote, useRemote } from '../../remote.ts'

/** What the services read of each matter; `turn` counts what has been written since, so that it is read anew. */
export function useOnRecord(source: RecordSource, patientId: string, day: IsoDate, turn: number): Remote<OnRecord> {
  const { locale } = useLocale()
  return useRemote(`on record ${source.fhirBase} ${patientId} ${day} ${locale} ${turn}`, async signal =>
    ask<OnRecord>('console/api/on-record', {
      locale,
      signal,
      body: callOf({
        ...{ hook: 'patient-view', patientId, day, locale, user: source.user },
        prefetch: await readRecord(source, patientId, signal),
      }),
    }),
  )
}
