export { StorageFault } from './fault.ts'
export type { GivenFeedback, Keep } from './keep.ts'
export type { KeySource, StorageSettings } from './settings.ts'
export { openStore, type Store } from './store.ts'
