import type { Request } from 'express'

/** Scheme, host and port of this server, as the client called it. */
export const originOf = (request: Request): string =>
  `${request.protocol}://${request.get('host') ?? `localhost:${request.socket.localPort}`}`

/** The absolute URL of the router that handles this request, as the client called it. */
export const baseUrl = (request: Request): string => originOf(request) + request.baseUrl
