import type { Terms } from '../../../shapes/terms.ts'
import { ask } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { type Remote, useRemote } from '../../remote.ts'

/** What is known by name, so that it can be completed and coded. */
export function useTerms(): Remote<Terms> {
  const { locale } = useLocale()
  return useRemote(`terms ${locale}`, signal => ask<Terms>('console/api/terms', { locale, signal }))
}
