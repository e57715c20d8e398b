import type { RequestHandler } from 'express'
import type { Locale } from '#case'
import { localeOf } from '../asked.ts'
import type { Endpoint } from '../endpoint.ts'
import { aliases } from './aliases.ts'
import { calls } from './calls.ts'
import { own, type Paths } from './own.ts'

/** An OpenAPI 3.1 document of everything that is served, in the language asked for. */
export interface OpenApi {
  readonly openapi: '3.1.0'
  readonly info: Readonly<Record<string, unknown>>
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  readonly paths: Paths
  readonly components: Readonly<Record<string, unknown>>
}

/** GET /openapi.json: for tools that read neither discovery nor the JSON Schemas of CDS Hooks. */
export function showOpenApi(endpoints: Iterable<Endpoint>): RequestHandler {
  const entries = [...endpoints]
  const documents = { ja: openApi(entries, 'ja'), en: openApi(entries, 'en') }
  return (req, res) => {
    const locale = localeOf(req)
    res.set('Content-Language', locale).vary('Accept-Language').json(documents[locale])
  }
}

export const openApi = (endpoints: readonly Endpoint[], locale: Locale): OpenApi => ({
  openapi: '3.1.0',
  info: {
    title: 'Shirube',
    version: '2.0.1',
    summary: summary[locale],
    description: description[locale],
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  // Either signed or, where the network is trusted, not: an empty requirement makes the other optional.
  security: [{ cdsHooksJwt: [] }, {}],
  paths: { ...own(locale), ...calls(endpoints, locale), ...aliases(endpoints, locale) },
  components: {
    securitySchemes: {
      cdsHooksJwt: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: signing[locale] },
    },
  },
})

const summary: Readonly<Record<Locale, string>> = {
  ja: 'がん遺伝子パネル検査のためのCDS Hooks 2.0.1サービス',
  en: 'CDS Hooks 2.0.1 service for cancer gene-panel testing in Japan',
}

const description: Readonly<Record<Locale, string>> = {
  ja: '本文の形はJSON Schema（/schemas/）が定める。版番号はCDS Hooksの版。規定と知識表の版は、カードの拡張にある。',
  en: 'JSON Schemas at /schemas/ give the bodies. The version is that of CDS Hooks; each card names its own rules and tables.',
}

const signing: Readonly<Record<Locale, string>> = {
  ja: 'CDSクライアントの署名（CDS Hooks 2.0.1 Trusting CDS Clients）。audは呼び出すURLそのもの。',
  en: 'The signature of the CDS client (CDS Hooks 2.0.1, Trusting CDS Clients); aud is the URL called.',
}
