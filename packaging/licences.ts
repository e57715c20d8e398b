import { readFileSync } from 'node:fs'

/** Licences under which a package may be part of what we hand out: permissive ones. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
])

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly license?: string; readonly dev?: boolean; readonly devOptional?: boolean }
    >
  >
}

/** Packages that are handed out under a licence we did not allow, one line each. */
export function foreignLicences({ packages }: Lock): readonly string[] {
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .filter(
      ([, { license = '' }]) =>
        !license
          .replace(/[()]/g, '')
          .split(' OR ')
          .some(one => ALLOWED.has(one)),
    )
    .map(
      ([path, { version, license }]) =>
        `${path.replace(/^.*node_modules\//, '')} ${version}: ${license ?? 'no licence named'}`,
    )
}

if (import.meta.main) {
  const lock: Lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
  const foreign = foreignLicences(lock)
  const handed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true).length
  console.log(foreign.length === 0 ? `${handed} packages, each under a licence that is allowed` : foreign.join('\n'))
  process.exitCode = foreign.length === 0 ? 0 : 1
}
