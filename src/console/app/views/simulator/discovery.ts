import { ask } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { type Remote, useRemote } from '../../remote.ts'

/** `GET /cds-services`, as far as a client needs it. */
export interface Discovery {
  readonly services: readonly Discovered[]
}

export interface Discovered {
  readonly id: string
  readonly hook: string
  readonly title?: string
  readonly description: string
  readonly prefetch?: Readonly<Record<string, string>>
}

export function useDiscovery(): Remote<Discovery> {
  const { locale } = useLocale()
  return useRemote(`discovery ${locale}`, signal => ask<Discovery>('cds-services', { locale, signal }))
}
