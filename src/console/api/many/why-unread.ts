import type { RecordKey } from '#case'
import type { Unread } from '../../shapes/many.ts'

const reasons: readonly Unread[] = [
  'not-provided',
  'operation-outcome',
  'refused',
  'time-out',
  'unreadable',
  'unreachable',
]

/** Why a patient could not be read: what befell the first part of the record that is indispensable. */
export function whyUnread(states: Readonly<Record<string, string>>, required: readonly RecordKey[]): Unread {
  const met = required.flatMap(key => reasons.find(reason => reason === states[key]) ?? [])
  return met[0] ?? 'failed'
}
