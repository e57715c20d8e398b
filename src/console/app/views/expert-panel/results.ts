import type { IsoDate } from '#case'
import type { FoundResults } from '../../../shapes/found.ts'
import { ask, Refusal } from '../../api.ts'
import { callAt } from '../../call.ts'
import { useLocale } from '../../locale.tsx'
import type { RecordSource } from '../../record.ts'
import { type Remote, useRemote } from '../../remote.ts'
import type { Span } from './meetings.ts'

/** Who has a result of these days, booked or not; without days nobody is asked. What is booked is shown without them too. */
export function useResults(source: RecordSource, day: IsoDate, span: Span | undefined): Remote<FoundResults> {
  const { locale } = useLocale()
  return useRemote(span && `results ${source.fhirBase} ${span.from} ${span.to}`, async signal => {
    try {
      return await ask<FoundResults>('console/api/results', {
        ...{ locale, signal },
        body: { ...callAt(source, day, locale), ...span },
      })
    } catch (error) {
      signal.throwIfAborted()
      const why = error instanceof Refusal && error.status === 403 ? 'refused' : 'failed'
      return { patients: [], gaps: [{ search: 'results', why }] }
    }
  })
}
