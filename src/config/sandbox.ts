import { type Config, defaultLimits } from './config.ts'
import type { Site } from './site.ts'

/** The hospital of the sandbox: a designated hub that files the three fees, with any FHIR server on this machine. */
export const sandboxSite: Site = {
  id: 'sandbox',
  facility: {
    type: 'hub',
    filed: ['D006-19', 'B011-5', 'B001-11'],
    sequencing: 'outsourced',
    advancedCareSite: true,
    ncch1901Site: false,
    turnRoundDays: 42,
  },
  fhirServers: 'loopback',
  asOf: 'allowed',
  repeats: 'shown',
  hygiene: {},
  smartLaunchUrl: 'loopback',
}

/** The sandbox: one hospital, open to every page and every caller. */
export const sandboxConfig: Config = {
  callers: { kind: 'sandbox', unsigned: 'answered' },
  sites: new Map([[sandboxSite.id, sandboxSite]]),
  corsOrigins: '*',
  knowledge: { reload: 'on-change' },
  storage: {
    file: ':memory:',
    keys: [],
    replay: 'off',
    days: { feedback: 1, decisions: 1, replays: 1 },
  },
  console: 'on',
  frameOrigins: [],
  limits: defaultLimits,
}
