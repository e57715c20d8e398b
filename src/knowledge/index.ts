export * from './as-of.ts'
export * from './load.ts'
export * from './tables.ts'
