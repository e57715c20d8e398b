import { recordQueries } from '#case'
import { type WrittenType, writtenTypes } from '../fhir/written.ts'
import type { SmartConfiguration } from './smart-configuration.ts'

/** `many`: to search whatever patients the user may see, and to read only. */
export type Access = 'read' | 'read-write' | 'many'

/** Who is booked, and what a record is read from. */
const listedTypes = [
  ...new Set(['Appointment', ...Object.values(recordQueries).map(query => query.split(/[/?]/, 1)[0] ?? '')]),
]

/**
 * Who is at the EHR, the patient of the launch, the whole record to read, and to write no more than the forms do. For many
 * patients the types by name that are read of them.
 */
export function scopeFor(
  { capabilities = [], scopes_supported = [] }: Partial<SmartConfiguration>,
  access: Access,
  launch = true,
): string {
  const second = capabilities.includes('permission-v2') || scopes_supported.some(scope => /\.c?r?u?d?s$/.test(scope))
  const [read, create] = second ? ['rs', 'c'] : ['read', 'write']
  const beside = [...(launch ? ['launch'] : []), 'openid', 'fhirUser']
  if (access === 'many') return [...beside, ...listedTypes.map(type => `user/${type}.${read}`)].join(' ')
  const forms = access === 'read' ? [] : writtenTypes.map(type => `patient/${type}.${create}`)
  return [...beside, `patient/*.${read}`, ...forms].join(' ')
}

/** The types of the forms that granted scopes let us create, in the words of SMART 1 or the letters of SMART 2. */
export const writableIn = (scope: string): readonly WrittenType[] =>
  writtenTypes.filter(type => scope.split(/\s+/).some(one => letsCreate(one, type)))

/** Whether granted scopes let anything be searched across patients. */
export const letsSearch = (scope: string): boolean =>
  scope.split(/\s+/).some(one => /^(?:user|system)\/(?:\*|[A-Z]\w*)\.(?:read|\*|c?r?u?d?s)$/.test(one))

function letsCreate(scope: string, type: WrittenType): boolean {
  const [, on, may = ''] = /^(?:patient|user)\/(\*|[A-Z]\w*)\.(write|\*|cr?u?d?s?)$/.exec(scope) ?? []
  return (on === '*' || on === type) && may !== ''
}
