import express, { type RequestHandler } from 'express'
import { UnreadableBody, UnsupportedBody } from './problems.ts'
import { readJson } from './read-json.ts'

/** `text/plain` and `application/text` are what the Japanese NeXEHRS gateway and its documents announce for JSON. */
const ACCEPTED = /^(application\/([\w.-]+\+)?json|text\/plain|application\/text)$/

/** Puts the parsed body on the request. Throws UnsupportedBody, BodyTooLarge (in the end) or UnreadableBody. */
export const jsonBody = (limit: number): RequestHandler[] => [
  (req, _res, next) => {
    const [type = '', ...parameters] = (req.get('content-type') ?? '').toLowerCase().split(';')
    const charset = parameters.map(one => one.trim()).find(one => one.startsWith('charset='))
    if (!ACCEPTED.test(type.trim()) || (charset && !/^charset="?utf-8"?$/.test(charset))) throw new UnsupportedBody()
    next()
  },
  express.raw({ type: () => true, limit }),
  (req, _res, next) => {
    req.body = readJson(decoded(req.body))
    next()
  },
]

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decoded(body: unknown): string {
  if (!Buffer.isBuffer(body)) throw new UnreadableBody('The body is empty')
  try {
    return utf8.decode(body)
  } catch {
    throw new UnreadableBody('The body is not UTF-8')
  }
}
