import type { RequestHandler } from 'express'
import { type IsoDate, type Locale, tokyoDay } from '#case'
import type { Site } from '../../config/index.ts'
import { type Endpoint, endpointsOf, localeOf } from '../../http/index.ts'
import type { DatedRegime, ServiceAtHook, Settings } from '../shapes/settings.ts'
import type { ConsoleParts } from './parts.ts'
import { described } from './what-if/described.ts'

/** GET /console/api/settings: the day, the services, the bodies of rules, and what may be supposed otherwise. */
export const settings =
  (parts: ConsoleParts, sandbox: Settings['sandbox']): RequestHandler =>
  (req, res) => {
    const { site, services, clock } = parts
    const tables = parts.tables()
    const locale = localeOf(req)
    const body: Settings = {
      today: tokyoDay(clock()),
      asOf: site.asOf,
      knowledge: tables.version,
      services: [...endpointsOf(services).values()].map(endpoint => atHook(endpoint, locale)),
      regimes: tables.regimes
        .flatMap(({ id, name, from, until }): DatedRegime[] => (from ? [{ id, name: name[locale], from, until }] : []))
        .sort((a, b) => order(a.from, b.from)),
      changeable: described(tables, locale),
      ...(sandbox && { sandbox }),
      ...(site.smartLaunchUrl !== undefined && { launch: launchAt(site, sandbox) }),
    }
    res.set('Content-Language', locale).vary('Accept-Language').json(body)
  }

const atHook = ({ id, hook, service }: Endpoint, locale: Locale): ServiceAtHook => ({
  id,
  name: service.id,
  hook,
  title: service.title[locale],
  description: service.description[locale],
})

const launchAt = (
  { fhirServers, smartClientId = 'shirube', smartAuthorization = [] }: Site,
  sandbox: Settings['sandbox'],
) => ({
  clientId: smartClientId,
  authorization: smartAuthorization,
  fhirBases: fhirServers === 'loopback' ? (sandbox ? [sandbox.fhirPath] : []) : fhirServers.map(({ base }) => base),
})

const order = (a: IsoDate, b: IsoDate) => (a < b ? -1 : a > b ? 1 : 0)
