import type { RequestHandler } from 'express'
import { type Locale, recordQueries } from '#case'
import { localeOf } from './asked.ts'
import { type Endpoint, keysOf } from './endpoint.ts'

/** Version of CDS Hooks that we speak. */
const CDS_HOOKS = '2.0.1'

/** GET /cds-services: every service at every hook, in the language asked for. */
export function discovery(endpoints: Iterable<Endpoint>): RequestHandler {
  const entries = [...endpoints]
  const documents = {
    ja: { services: entries.map(entry => described(entry, 'ja')) },
    en: { services: entries.map(entry => described(entry, 'en')) },
  }
  return (req, res) => {
    const locale = localeOf(req)
    res.set('Content-Language', locale).vary('Accept-Language').json(documents[locale])
  }
}

const described = ({ id, service, hook }: Endpoint, locale: Locale) => ({
  id,
  hook,
  title: service.title[locale],
  description: service.description[locale],
  version: CDS_HOOKS,
  prefetch: Object.fromEntries(keysOf(service).map(key => [key, recordQueries[key]])),
  usageRequirements: requirements[locale](service.needs.required.join(', '), service.needs.optional.join(', ')),
})

const requirements: Readonly<Record<Locale, (required: string, optional: string) => string>> = {
  ja: (required, optional) =>
    `prefetchだけで動作する。届かない区分は、許可されたfhirServerがあれば読みに行く。${required && `必須：${required}。`}` +
    `${optional && `任意（なければカードで不足を示す）：${optional}。`}`,
  en: (required, optional) =>
    'Works with prefetch alone; sections not sent are read from fhirServer where it is allowed.' +
    `${required && ` Required: ${required}.`}${optional && ` Optional (the card says what is missing): ${optional}.`}`,
}
