import { type Desk, registryOf } from './desk.ts'

/** Who is registered: a line for the client, then its keys and for whom it calls. */
export function list(desk: Desk): void {
  const { clients, file } = registryOf(desk)
  if (clients.length === 0) desk.write(`nobody is registered in ${file}`)
  for (const { id, issuer, keys = [], jku, site, tenants, maxLifetimeSeconds, callsPerMinute } of clients) {
    desk.write(`${id}  ${issuer}`)
    for (const { kid, alg } of keys) desk.write(`  key     ${alg} ${kid}`)
    if (jku !== undefined) desk.write(`  jku     ${jku}`)
    if (site !== undefined) desk.write(`  site    ${site}`)
    for (const [tenant, name] of Object.entries(tenants)) desk.write(`  tenant  ${tenant} → ${name}`)
    desk.write(`  limits  tokens of ${maxLifetimeSeconds} s, ${callsPerMinute} calls a minute`)
  }
}
