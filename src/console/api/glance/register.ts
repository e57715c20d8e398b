import { type Asked, decisions, type Service } from '#cards'
import { lean } from '../../../http/index.ts'
import type { Register } from '../../shapes/glance.ts'
import { underRules } from '../under-rules.ts'

/**
 * The register's row as ccat-registration draws it, also where nothing is missing from it and the service is silent. None for
 * a test that it leaves alone: one without a profile, or a companion run that no expert panel has taken up.
 */
export function registerOf(services: readonly Service[], asked: Asked): Register | undefined {
  const service = services.find(({ id }) => id === 'ccat-registration')
  const told = service && underRules(() => decisions({ ...service, speaks: () => true }, asked)?.inForce.told)
  if (told === undefined) return undefined
  const isDue = service?.speaks(asked.c, asked.hook, told.k) || told.finding.is === 'yes'
  return isDue ? (lean(service?.values?.(told)) as { readonly register?: Register } | undefined)?.register : undefined
}
