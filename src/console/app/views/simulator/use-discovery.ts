import { ask } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { type Remote, useRemote } from '../../remote.ts'
import type { Discovery } from './discovery.ts'

export function useDiscovery(): Remote<Discovery> {
  const { locale } = useLocale()
  return useRemote(`discovery ${locale}`, signal => ask<Discovery>('cds-services', { locale, signal }))
}
