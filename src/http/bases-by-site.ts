import type { Logger } from 'pino'
import { Gauge, type Registry } from 'prom-client'
import type { Site } from '../config/index.ts'
import { type FhirBases, fhirBases } from '../fhir/index.ts'

/**
 * The FHIR servers of each site, and of no other. Their connections, and whether they are in trouble, outlive a call;
 * trouble is logged and counted by the base that the configuration lists, never by what a caller sent.
 */
export function basesBySite(logger: Logger, register: Registry): (site: Site) => FhirBases {
  const up = new Gauge({
    name: 'shirube_fhir_server_up',
    help: '0 while a FHIR server in trouble is left alone and its sections are unreachable; else 1',
    labelNames: ['site', 'fhir_server'],
    registers: [register],
  })
  const watched = ({ id, fhirServers }: Site): FhirBases => {
    if (fhirServers !== 'loopback') for (const { base } of fhirServers) up.set({ site: id, fhir_server: base }, 1)
    return fhirBases(fhirServers, {
      noticed(base, resting) {
        up.set({ site: id, fhir_server: base }, resting ? 0 : 1)
        const of = { site: id, fhirServer: base }
        resting ? logger.error(of, 'FHIR server is left alone') : logger.info(of, 'FHIR server answers again')
      },
    })
  }
  const known = new WeakMap<Site, FhirBases>()
  return site => {
    const bases = known.get(site) ?? watched(site)
    known.set(site, bases)
    return bases
  }
}
