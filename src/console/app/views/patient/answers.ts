import type { Explained } from '../../../shapes/explained.ts'
import type { Timeline } from '../../../shapes/timeline.ts'
import { ask } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { type Remote, useRemote } from '../../remote.ts'
import { useSettings } from '../../settings.tsx'
import { hookCall } from './hook-request.ts'
import type { Visit } from './visit.ts'

/** What every service that speaks at this hook answers, in the order of discovery. With no patient nothing is asked. */
export function useAnswers(visit: Visit, fhirPath: string): Remote<readonly Explained[]> {
  const { locale } = useLocale()
  const { services } = useSettings()
  const { patientId, hook, day, changes } = visit
  const key = patientId && JSON.stringify([patientId, hook, day, changes, locale])
  return useRemote(key, async signal => {
    const asked = { hook, patientId: patientId ?? '', fhirPath, day, locale, changes }
    const body = await hookCall(asked, signal)
    return Promise.all(
      services
        .filter(service => service.hook === hook)
        .map(({ id }) => ask<Explained>(`console/api/explain/${id}`, { locale, signal, body })),
    )
  })
}

export function useTimeline({ patientId, day, changes, home }: Visit, fhirPath: string): Remote<Timeline> {
  const { locale } = useLocale()
  // Only what is supposed moves the band, and it is supposed from the day looked at.
  const since = Object.keys(changes).length > 0 ? day : home
  const key = patientId && JSON.stringify([patientId, since, changes, locale])
  return useRemote(key, async signal => {
    const asked = { hook: 'patient-view' as const, patientId: patientId ?? '', fhirPath, day: since, locale, changes }
    return ask<Timeline>('console/api/timeline', { locale, signal, body: await hookCall(asked, signal) })
  })
}
