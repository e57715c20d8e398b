import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { Express } from 'express'

/**
 * In milliseconds: the time a client has to send its head, and its whole request, so that a slow sender cannot hold a
 * connection; and how long an idle connection is kept, longer than balancers keep theirs (mostly 60 s), so that the
 * balancer closes it and never sends a call into a connection that we are closing.
 */
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 65_000,
}

/** Serves the application; resolves when it listens, rejects when it cannot (port taken). */
export async function listen(app: Express, { host, port }: { host: string; port: number }): Promise<Server> {
  const server = createServer(TIMEOUTS, app)
  server.listen(port, host)
  await once(server, 'listening')
  return server
}

/** Where this machine itself finds the server. */
export function baseUrl(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server does not listen')
  const everywhere = address.address === '0.0.0.0' || address.address === '::'
  const host = everywhere ? '127.0.0.1' : address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host}:${address.port}`
}

/** Takes no new connections, lets running calls finish for up to `graceMs`, then cuts the rest. */
export async function close(server: Server, graceMs: number): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  // A connection that is kept alive becomes idle only when its running call is answered.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearInterval(idle)
  clearTimeout(cut)
}
