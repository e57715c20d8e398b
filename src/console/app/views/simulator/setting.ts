import { type IsoDate, isIsoDate, type Locale } from '#case'
import { type Fault, isFault } from './faults.ts'
import { type Signature, signatures } from './signature.ts'

export const servers = ['none', 'open', 'token'] as const
export type Server = (typeof servers)[number]

/** How a call is to be made; all of it stands in the address, so that a situation can be sent to somebody else. */
export interface Setting {
  readonly service: string
  /** Without one, the patient who shows best what the service is about. */
  readonly patient?: string
  readonly prefetch: 'on' | 'off'
  /** Whether the call names a FHIR server, and brings a token for it. */
  readonly server: Server
  readonly signature: Signature
  /** `undefined`: the service answers as of today. */
  readonly day?: IsoDate
  readonly locale: Locale
  readonly fault: Fault
  /** The section of the record that the fault is about, where it is about one. */
  readonly key: string
}

interface Usual {
  readonly service: string
  readonly day: IsoDate
  readonly locale: Locale
}

export function settingIn(query: URLSearchParams, usual: Usual): Setting {
  const server = servers.find(one => one === query.get('server')) ?? 'open'
  const asked = query.get('day') ?? usual.day
  const fault = query.get('fault') ?? 'none'
  const patient = query.get('patient')
  const spoken = query.get('locale')
  return {
    service: query.get('service') ?? usual.service,
    ...(patient && { patient }),
    prefetch: query.get('prefetch') === 'off' ? 'off' : 'on',
    server,
    signature: signatures.find(one => one === query.get('jwt')) ?? 'unsigned',
    ...(isIsoDate(asked) && { day: asked }),
    locale: spoken === 'ja' || spoken === 'en' ? spoken : usual.locale,
    fault: isFault(fault) ? fault : 'none',
    key: query.get('key') ?? 'conditions',
  }
}
