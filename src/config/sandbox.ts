import { type Config, defaultLimits } from './config.ts'

/** The sandbox: a designated hub hospital that files the three fees, open to every page and to any server on this machine. */
export const sandboxConfig: Config = {
  facility: {
    type: 'hub',
    filed: ['D006-19', 'B011-5', 'B001-11'],
    sequencing: 'outsourced',
    advancedCareSite: true,
    ncch1901Site: false,
    turnRoundDays: 42,
  },
  fhirServers: 'loopback',
  corsOrigins: '*',
  asOf: 'allowed',
  repeats: 'shown',
  knowledge: { reload: 'on-change' },
  storage: { file: ':memory:', keys: [] },
  limits: defaultLimits,
}
