export type { Config, Limits } from './config.ts'
export { ConfigError, loadConfig, readConfig } from './load.ts'
export { sandboxConfig } from './sandbox.ts'
