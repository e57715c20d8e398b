import { join } from 'node:path'
import express, { type RequestHandler } from 'express'

/** Where `npm run build` puts the page. */
export const built = join(import.meta.dirname, 'built')

/** The origins beside our own that the page has to do with. */
export interface OtherOrigins {
  /** Servers of EHRs that launch the page, which it may ask. */
  readonly asked?: readonly string[]
  /** EHRs that may show the page in a frame; by default nobody may. */
  readonly framing?: readonly string[]
}

/** Nothing but what this server sends may run or be shown, and nothing else be asked but `asked`. */
const contentSecurityPolicy = ({ asked = [], framing = [] }: OtherOrigins) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    ["connect-src 'self'", ...asked].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framing.join(' ') || "'none'"}`,
  ].join('; ')

/** The console's page and its files. What it does not know it leaves to whoever comes next. */
export function consolePages(others: OtherOrigins = {}): RequestHandler {
  const policy = contentSecurityPolicy(others)
  return express.static(built, {
    setHeaders(res, file) {
      const named = file.includes('/assets/')
      res.set('Content-Security-Policy', policy)
      // It can name no origin but our own, and some browsers heed it beside the policy.
      if (others.framing?.length) res.removeHeader('X-Frame-Options')
      res.set('Cache-Control', named ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}
