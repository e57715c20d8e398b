import { existsSync } from 'node:fs'

/** Debian's Chromium, best the one without a window, or the one that CHROMIUM names; without one the views are not tested here. */
export const executable = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
].find(path => path !== undefined && existsSync(path))

if (executable === undefined)
  console.warn(
    'SKIPPED: the console is not tested in a browser, for there is no Chromium (apt-get install chromium, or CHROMIUM=path)',
  )

/** Longest wait for anything on a page, against hanging only; in milliseconds. */
export const HANGING_MS = 60_000

export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
