import { type WrittenType, writtenTypes } from '../fhir/written.ts'
import type { SmartConfiguration } from './smart-configuration.ts'

export type Access = 'read' | 'read-write'

/** Who is at the EHR, the patient of the launch, the whole record to read, and to write no more than the forms do. */
export function scopeFor(
  { capabilities = [], scopes_supported = [] }: Partial<SmartConfiguration>,
  access: Access,
): string {
  const second = capabilities.includes('permission-v2') || scopes_supported.some(scope => /\.c?r?u?d?s$/.test(scope))
  const [read, create] = second ? ['rs', 'c'] : ['read', 'write']
  const forms = access === 'read' ? [] : writtenTypes.map(type => `patient/${type}.${create}`)
  return ['launch', 'openid', 'fhirUser', `patient/*.${read}`, ...forms].join(' ')
}

/** The types of the forms that granted scopes let us create, in the words of SMART 1 or the letters of SMART 2. */
export const writableIn = (scope: string): readonly WrittenType[] =>
  writtenTypes.filter(type => scope.split(/\s+/).some(one => letsCreate(one, type)))

function letsCreate(scope: string, type: WrittenType): boolean {
  const [, on, may = ''] = /^(?:patient|user)\/(\*|[A-Z]\w*)\.(write|\*|cr?u?d?s?)$/.exec(scope) ?? []
  return (on === '*' || on === type) && may !== ''
}
