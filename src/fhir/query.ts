import { type RecordKey, recordQueries } from '#case'
import { Unread } from './unread.ts'

/** A query made ready: the read of one resource, or a search. A parameter with several values has to meet them all. */
export interface Query {
  readonly resourceType: string
  readonly id: string | undefined
  readonly searchParams: Readonly<Record<string, string | string[]>>
}

/** The resource type that the query of a key asks for. */
export const typeOf = (key: RecordKey): string => recordQueries[key].split(/[/?]/, 1)[0] ?? ''

/** Throws Unread when the id is none: an empty id would ask for everybody, a comma in it for several patients. */
export function queryFor(key: RecordKey, patientId: string): Query {
  const id = patientId.replace(/^Patient\//, '')
  if (!/^[\w.~-]{1,128}$/.test(id) || /^\.+$/.test(id)) throw new Unread('refused')
  return parts(recordQueries[key].replaceAll('{{context.patientId}}', encodeURIComponent(id)))
}

function parts(query: string): Query {
  const [path = '', search = ''] = query.split('?')
  const [resourceType = '', id] = path.split('/')
  return { resourceType, id, searchParams: Object.fromEntries(new URLSearchParams(search)) }
}
