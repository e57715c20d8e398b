export { isAddressRange, mayConnect } from './address.ts'
export { ForbiddenAddress, type Guard, guardedAgent, type Resolve } from './guarded-agent.ts'
export { readUpTo } from './read-up-to.ts'
export type { ListedServer } from './server.ts'
