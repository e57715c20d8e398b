import { join } from 'node:path'
import express, { type RequestHandler } from 'express'

/** Where `npm run build` puts the page. */
export const built = join(import.meta.dirname, 'built')

/** Nothing but what this server sends may run, be shown or be asked; asked may also be the servers of EHRs that launch the page. */
const contentSecurityPolicy = (origins: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    ["connect-src 'self'", ...origins].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** The console's page and its files. What it does not know it leaves to whoever comes next. */
export function consolePages(origins: readonly string[] = []): RequestHandler {
  const policy = contentSecurityPolicy(origins)
  return express.static(built, {
    setHeaders(res, file) {
      const named = file.includes('/assets/')
      res.set('Content-Security-Policy', policy)
      res.set('Cache-Control', named ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}
