import type { Site } from '../config/index.ts'
import { type FhirBases, fhirBases } from '../fhir/index.ts'

/** The FHIR servers of each site, and of no other. Their connections, and whether they are in trouble, outlive a call. */
export function basesBySite(): (site: Site) => FhirBases {
  const known = new WeakMap<Site, FhirBases>()
  return site => {
    const bases = known.get(site) ?? fhirBases(site.fhirServers)
    known.set(site, bases)
    return bases
  }
}
