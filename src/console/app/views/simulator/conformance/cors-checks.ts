import type { Finding } from './finding.ts'
import type { Probe, SeenByPage } from './probe.ts'

/** What no page may see unless it is told, and a client has to see: how long to wait. */
const NEEDED = 'retry-after'

/** The three paths that a client calls, with the method of each. */
const paths = ({ whole }: Pick<Probe, 'whole'>) =>
  [
    ['GET', 'cds-services'],
    ['POST', whole.path],
    ['POST', `${whole.path}/feedback`],
  ] as const

/** A page of another origin may ask for discovery, calls and feedback, signed and in JSON, before anybody asks who it is. */
export const corsPreflight = (probe: Probe) =>
  each(probe, ({ origin, preflight: { status, headers } }, method) => [
    ...(status >= 200 && status < 300 ? [] : [`preflight ${status}`]),
    ...admitted(origin, headers),
    ...lacking(headers['access-control-allow-methods'], [method.toLowerCase()]),
    ...lacking(headers['access-control-allow-headers'], ['authorization', 'content-type']),
  ])

/** It may read what is answered, refusals too, and when to come back. */
export const corsAnswers = (probe: Probe) =>
  each(probe, ({ origin, answer: { headers } }) => [
    ...admitted(origin, headers),
    ...lacking(headers['access-control-expose-headers'], [NEEDED]),
  ])

async function each(probe: Probe, wrong: (seen: SeenByPage, method: string) => readonly string[]): Promise<Finding> {
  const found: string[] = []
  for (const [method, path] of paths(probe))
    found.push(...wrong(await probe.asPage(`/${path}`, method), method).map(one => `${method} /${path}: ${one}`))
  if (found.length > 0) return { passed: false, saw: found.join('; ') }
  return {
    passed: true,
    saw: paths(probe)
      .map(([method, path]) => `${method} /${path}`)
      .join(', '),
  }
}

function admitted(origin: string, headers: Readonly<Record<string, string>>): readonly string[] {
  const allowed = headers['access-control-allow-origin']
  // Any origin and credentials together would let every page act as its visitor.
  const safe = headers['access-control-allow-credentials'] === undefined
  return allowed === '*' || allowed === origin ? (safe ? [] : ['credentials']) : [`origin: ${allowed ?? 'none'}`]
}

function lacking(header: string | undefined, wanted: readonly string[]): readonly string[] {
  const named = header?.toLowerCase().split(/,\s*/) ?? []
  return wanted.filter(one => !named.includes(one)).map(one => `not allowed: ${one}`)
}
