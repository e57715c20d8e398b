import type { Locale } from '#case'
import type { Reply } from '../../../shapes/explained.ts'
import type { Timeline } from '../../../shapes/timeline.ts'
import { ask } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import type { Prefetch } from '../../record.ts'
import { type Remote, useRemote } from '../../remote.ts'
import { hookCall } from './hook-request.ts'
import type { PatientVisit } from './visit.ts'

/** A visit with the record that was read for it. */
export interface Look extends PatientVisit {
  readonly fhirBase: string
  readonly user?: string | undefined
  readonly record: Prefetch
}

/** What every service at this hook answers, in the order of discovery. Without a look nothing is asked. */
export function useReplies(look: Look | undefined): Remote<readonly Reply[]> {
  const { locale } = useLocale()
  return useRemote(look && keyOf(look, locale), async signal => {
    const body = look && (await hookCall({ ...look, locale }, signal))
    return ask<readonly Reply[]>('console/api/explain', { locale, signal, body })
  })
}

/** The course. Only what is supposed moves its band, from the day looked at on; the day alone moves nothing. */
export function useTimeline(look: Look | undefined): Remote<Timeline> {
  const { locale } = useLocale()
  const since = look && {
    ...look,
    hook: 'patient-view' as const,
    day: Object.keys(look.changes).length > 0 ? look.day : look.home,
  }
  return useRemote(since && keyOf(since, locale), async signal => {
    const body = since && (await hookCall({ ...since, locale }, signal))
    return ask<Timeline>('console/api/timeline', { locale, signal, body })
  })
}

const keyOf = ({ patientId, hook, day, changes }: Look, locale: Locale) =>
  JSON.stringify([patientId, hook, day, changes, locale])
