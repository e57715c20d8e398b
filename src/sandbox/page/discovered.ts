import { isIPv6 } from 'node:net'
import type { Request } from 'express'
import { z } from 'zod'
import type { Locale } from '#case'

const discoverySchema = z.object({
  services: z.array(
    z.object({ id: z.string(), hook: z.string(), title: z.string().optional(), description: z.string() }),
  ),
})

export type DiscoveredService = z.infer<typeof discoverySchema>['services'][number]

/**
 * The services that this very process announces, asked for at the address the request came in on,
 * never at the host it names. Empty when the process announces none.
 */
export async function discovered(request: Request, locale: Locale): Promise<readonly DiscoveredService[]> {
  const { localAddress = '127.0.0.1', localPort } = request.socket
  const host = isIPv6(localAddress) ? `[${localAddress}]` : localAddress
  try {
    const response = await fetch(`http://${host}:${localPort}/cds-services`, {
      headers: { 'Accept-Language': locale },
      signal: AbortSignal.timeout(2_000),
    })
    return discoverySchema.parse(await response.json()).services
  } catch {
    return []
  }
}
