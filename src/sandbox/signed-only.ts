import type { Config } from '../config/index.ts'

/** Where the sandbox serves its services a second time, to signed calls only. */
export const signedPath = '/sandbox/signed'

/** The sandbox with every unsigned call refused, as where a hospital says `callers: signed`. */
export const signedOnly = (config: Config): Config => ({ ...config, callers: { kind: 'sandbox', unsigned: 'refused' } })
