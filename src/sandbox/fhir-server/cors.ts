import type { RequestHandler } from 'express'

/** Lets browser clients of any origin use the sandbox server; it holds synthetic patients only. */
export const cors: RequestHandler = (request, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Content-Location, ETag, Last-Modified, Location',
  })
  if (request.method !== 'OPTIONS') return next()
  response.set({
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, DELETE, OPTIONS',
    'Access-Control-Allow-Headers':
      'Accept, Authorization, Content-Type, If-Match, If-None-Exist, If-None-Match, Prefer',
    'Access-Control-Max-Age': '600',
  })
  response.sendStatus(204)
}
