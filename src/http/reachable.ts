import type { Config } from '../config/index.ts'

/** Whether the FHIR server a caller names is one of those that the configuration lists. */
export function reachable(servers: Config['fhirServers'], fhirServer: string): boolean {
  if (servers === 'loopback') return isLoopback(fhirServer)
  return servers.includes(fhirServer.replace(/\/+$/, ''))
}

function isLoopback(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname) && /^https?:$/.test(url.protocol)
}
