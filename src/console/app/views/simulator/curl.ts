import type { Locale } from '#case'
import { root } from '../../api.ts'
import { type Fault, isServerFault, serverFaults } from './faults.ts'
import { pathFor, type Signature, tokenRequest } from './signature.ts'

interface Shown {
  readonly service: string
  readonly text: string
  readonly locale: Locale
  readonly fault: Fault
  readonly signature: Signature
}

/** The same call for a terminal, with the token it needs before it, and the switch of the FHIR server around it where one is turned. */
export function curl({ service, text, locale, fault, signature }: Shown): string {
  const at = (path: string) => new URL(path, root()).href
  const url = at(pathFor(`cds-services/${encodeURIComponent(service)}`, signature))
  const token = tokenRequest(url, signature)
  const call = [
    `curl -s -i ${quoted(url)} \\`,
    `  -H 'Content-Type: application/json' -H 'Accept-Language: ${locale}' \\`,
    ...(token ? [`  -H "Authorization: Bearer $TOKEN" \\`] : []),
    `  --data-binary @- <<'${END}'`,
    ...[text, END],
  ]
  const faults = quoted(at('sandbox/faults'))
  const broken = isServerFault(fault) ? JSON.stringify(serverFaults[fault]) : undefined
  return [
    ...(token ? [`TOKEN=$(curl -s ${quoted(at('sandbox/test-token'))} -d ${quoted(JSON.stringify(token))})`] : []),
    ...(signature === 'replayed' ? [...call, 'echo'] : []),
    ...(broken ? [`curl -s -o /dev/null -X PUT ${faults} -d '${broken}'`] : []),
    ...call,
    ...(broken ? [`curl -s -X DELETE ${faults}`] : []),
  ].join('\n')
}

/** The body is handed over as a here-document: a whole record is longer than one argument may be. */
const END = 'END_OF_REQUEST'

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
