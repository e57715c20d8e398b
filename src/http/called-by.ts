import type { Caller } from '../callers/index.ts'

/** Who called, as the log tells it: our ids, and the tenant as we listed it. */
export const calledBy = ({ site, client, tenant }: Caller) => ({ site: site.id, client, tenant })
