import type { Site } from '../config/index.ts'

/** Whether the FHIR server a caller names is one of those listed for the site. */
export function reachable(servers: Site['fhirServers'], fhirServer: string): boolean {
  if (servers === 'loopback') return isLoopback(fhirServer)
  const base = fhirServer.replace(/\/+$/, '')
  return servers.some(listed => listed.base === base)
}

function isLoopback(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname) && /^https?:$/.test(url.protocol)
}
