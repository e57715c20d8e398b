import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What a FHIR server does with a query, by its path; nothing for what it answers well. */
export type Trouble = (path: string) => number | 'never' | object | undefined

/** A FHIR server with patients of whom nothing is recorded, and with trouble of its own, for the length of one test. */
export async function troubledFhir(trouble: Trouble = () => undefined) {
  const asked: { readonly path: string; readonly authorization: string | undefined }[] = []
  const server = createServer(({ url = '', headers }, res) => {
    const path = url.replace(/^\/fhir\//, '')
    asked.push({ path, authorization: headers.authorization })
    const met = trouble(path)
    if (met === 'never') return
    res.writeHead(typeof met === 'number' ? met : 200, { 'Content-Type': 'application/fhir+json' })
    res.end(JSON.stringify(typeof met === 'object' ? met : usual(path, `http://${headers.host}/fhir`)))
  })
  server.listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { base: `http://127.0.0.1:${port}/fhir`, asked }
}

const usual = (path: string, base: string) => {
  const [, id] = /^Patient\/(.+)$/.exec(path) ?? []
  return id === undefined
    ? { resourceType: 'Bundle', type: 'searchset', link: [{ relation: 'self', url: `${base}/${path}` }] }
    : { resourceType: 'Patient', id, name: [{ text: '架空 太郎' }] }
}
