import type { Config } from './config.ts'

/**
 * Where the page may ask when an EHR launches it as a SMART app: the origins of the site's FHIR servers and of the
 * authorization servers that stand elsewhere; none where no launch is configured.
 */
export const launchingOrigins = ({ sites }: Pick<Config, 'sites'>): readonly string[] => [
  ...new Set(
    [...sites.values()].flatMap(({ smartLaunchUrl, smartAuthorization = [], fhirServers }) =>
      smartLaunchUrl === undefined || fhirServers === 'loopback'
        ? []
        : [...fhirServers.map(({ base }) => new URL(base).origin), ...smartAuthorization],
    ),
  ),
]
