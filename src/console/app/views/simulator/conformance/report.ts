import type { Locale } from '#case'
import { root } from '../../../api.ts'
import { asError } from '../../../as-error.ts'
import { basis } from './basis.ts'
import { type CheckId, checks } from './checks.ts'
import type { Finding } from './finding.ts'
import { type Probe, probed } from './probe.ts'
import type { Checked, Report } from './reported.ts'
import { words } from './words.ts'

/** Tries every check on the running service, one after the other. Throws where the service cannot be asked at all. */
export async function conformance(knowledge: string, locale: Locale): Promise<Report> {
  const probe = await probed(locale)
  const checked: Checked[] = []
  for (const id of Object.keys(checks) as CheckId[])
    checked.push({
      id,
      claim: words[id][locale],
      basis: { ...basis[id], url: new URL(basis[id].url, root()).href },
      ...(await found(id, probe)),
    })
  const { status } = await probe.send('cds-services')
  const passed = checked.filter(one => one.passed).length
  return {
    service: new URL('cds-services', root()).href,
    specification: 'CDS Hooks 2.0.1',
    ...{ knowledge, made: new Date().toISOString(), passed, failed: checked.length - passed },
    statement: words[status === 200 ? 'answersUnsigned' : 'signedOnly'][locale],
    checks: checked,
  }
}

/** A check that could not be made has failed, and says why. */
async function found(id: CheckId, probe: Probe): Promise<Finding> {
  try {
    return await checks[id](probe)
  } catch (error) {
    return { passed: false, saw: asError(error).message }
  }
}
