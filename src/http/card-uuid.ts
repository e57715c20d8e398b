import { hash } from 'node:crypto'

/**
 * A UUID made of a call and a name (RFC 9562, version 5, with the hookInstance as namespace):
 * a call that is replayed gives the same cards, a new call new ones.
 */
export function cardUuid(hookInstance: string, endpoint: string, name: string): string {
  const namespace = Buffer.from(hookInstance.replaceAll('-', ''), 'hex')
  const named = Buffer.concat([namespace, Buffer.from(`${endpoint}/${name}`)])
  const bytes = hash('sha1', named, 'buffer').subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
