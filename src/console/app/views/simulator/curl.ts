import type { Locale } from '#case'
import { root } from '../../api.ts'
import { type Fault, isServerFault, serverFaults } from './faults.ts'

/** The same call for a terminal, with the switch of the FHIR server before and after it where one is turned. */
export function curl(service: string, text: string, locale: Locale, fault: Fault): string {
  const at = (path: string) => quoted(new URL(path, root).href)
  const call = [
    `curl -s -i ${at(`cds-services/${encodeURIComponent(service)}`)} \\`,
    `  -H 'Content-Type: application/json' -H 'Accept-Language: ${locale}' --data-binary @- <<'${END}'`,
    ...[text, END],
  ]
  if (!isServerFault(fault)) return call.join('\n')
  const faults = at('sandbox/faults')
  return [
    `curl -s -X PUT ${faults} -d '${JSON.stringify(serverFaults[fault])}'`,
    ...call,
    `curl -s -X DELETE ${faults}`,
  ].join('\n')
}

/** The body is handed over as a here-document: a whole record is longer than one argument may be. */
const END = 'END_OF_REQUEST'

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
