import type { Config } from './config.ts'

/** The FHIR servers from which a browser may be sent to the console as a SMART app; none where no launch is configured. */
export const launchingBases = ({ sites }: Pick<Config, 'sites'>): readonly string[] =>
  [...sites.values()].flatMap(({ smartLaunchUrl, fhirServers }) =>
    smartLaunchUrl === undefined || fhirServers === 'loopback' ? [] : fhirServers.map(({ base }) => base),
  )
