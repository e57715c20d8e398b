import type { Locale } from '#case'
import { root } from '../../../api.ts'
import { type CheckId, checks, type Finding } from './checks.ts'
import { type Probe, probed } from './probe.ts'
import { words } from './words.ts'

export interface Checked extends Finding {
  readonly id: CheckId
  readonly claim: string
}

/** What is downloaded: which service, when, against what, and what every check saw. */
export interface Report {
  readonly service: string
  readonly specification: string
  readonly knowledge: string
  readonly made: string
  readonly passed: number
  readonly failed: number
  readonly checks: readonly Checked[]
}

/** Tries every check on the running service, one after the other. Throws where the service cannot be asked at all. */
export async function conformance(knowledge: string, locale: Locale): Promise<Report> {
  const probe = await probed(locale)
  const checked: Checked[] = []
  for (const id of Object.keys(checks) as CheckId[])
    checked.push({ id, claim: words[id][locale], ...(await found(id, probe)) })
  const passed = checked.filter(one => one.passed).length
  return {
    service: new URL('cds-services', root).href,
    specification: 'CDS Hooks 2.0.1',
    ...{ knowledge, made: new Date().toISOString(), passed, failed: checked.length - passed, checks: checked },
  }
}

/** A check that could not be made has failed, and says why. */
async function found(id: CheckId, probe: Probe): Promise<Finding> {
  try {
    return await checks[id](probe)
  } catch (error) {
    return { passed: false, saw: error instanceof Error ? error.message : String(error) }
  }
}
