import { hash } from 'node:crypto'

/**
 * A UUID made of a call and a name (RFC 9562, version 5, with the hookInstance as namespace):
 * a call that is replayed gives the same cards, a new call new ones.
 */
export function cardUuid(hookInstance: string, endpoint: string, name: string): string {
  const namespace = Buffer.from(hookInstance.replaceAll('-', ''), 'hex')
  const hex = hash('sha1', Buffer.concat([namespace, Buffer.from(`${endpoint}/${name}`)]), 'hex')
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) & 3]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
