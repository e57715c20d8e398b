// npm stamps each list of parts with the moment and a random number; the same parts shall give the same list.
import { createHash } from 'node:crypto'
import { text } from 'node:stream/consumers'

const list = JSON.parse(await text(process.stdin))
list.metadata.timestamp = new Date(process.argv[2]).toISOString()
delete list.serialNumber
const digest = createHash('sha256').update(JSON.stringify(list)).digest('hex')
const uuid = digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-8$4-$5')
console.log(JSON.stringify({ ...list, serialNumber: `urn:uuid:${uuid}` }, null, 2))
