import type { Locale } from '#case'
import { root } from '../../api.ts'
import { type Fault, isServerFault, serverFaults } from './faults.ts'

/** The same call for a terminal, with the switch of the FHIR server before and after it where one is turned. */
export function curl(service: string, text: string, locale: Locale, fault: Fault): string {
  const at = (path: string) => quoted(new URL(path, root).href)
  const call = [
    `curl -s -i ${at(`cds-services/${encodeURIComponent(service)}`)} \\`,
    `  -H 'Content-Type: application/json' -H 'Accept-Language: ${locale}' --data-binary ${quoted(text)}`,
  ]
  if (!isServerFault(fault)) return call.join('\n')
  const faults = at('sandbox/faults')
  return [
    `curl -s -X PUT ${faults} -d '${JSON.stringify(serverFaults[fault])}'`,
    ...call,
    `curl -s -X DELETE ${faults}`,
  ].join('\n')
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
