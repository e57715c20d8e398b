import { expect, it } from 'vitest'
import { serveConsole } from './serve-console.ts'

const card = { summary: 'A', indicator: 'info', source: { label: 'A' } }

it.each<[string, string, unknown, readonly string[]]>([
  ['a response', 'response', { cards: [card] }, []],
  ['a response without cards', 'response', {}, ['']],
  ['a card without a source', 'response', { cards: [{ ...card, source: undefined }] }, ['/cards/0']],
  ['the old hard-stop', 'response', { cards: [{ ...card, indicator: 'hard-stop' }] }, ['/cards/0/indicator']],
  ['feedback on nothing', 'feedback', { feedback: [] }, ['/feedback']],
  ['discovery', 'discovery', { services: [] }, []],
])('%s', async (_, schema, message, at) => {
  const { post } = await serveConsole()
  const { status, body } = await post(`/console/api/validate/${schema}`, message)
  expect(status).toBe(200)
  const { faults } = body as { readonly faults: readonly { readonly at: string; readonly says: string }[] }
  expect([...new Set(faults.map(fault => fault.at))]).toEqual(at)
  for (const { says } of faults) expect(says).not.toBe('')
})

it('what the service itself publishes and answers conforms', async () => {
  const { send, post } = await serveConsole()
  const { body } = await send('/cds-services')
  expect((await post('/console/api/validate/discovery', body)).body).toEqual({ faults: [] })
})

it.each([
  ['no such schema', '/console/api/validate/card', {}, 404],
  ['not JSON', '/console/api/validate/request', '{"hook":', 400],
])('%s is refused', async (_, path, message, status) => {
  const { post } = await serveConsole()
  expect(await post(path, message)).toMatchObject({ status, body: { resourceType: 'OperationOutcome' } })
})
