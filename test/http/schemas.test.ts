import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { schemas } from '../../src/http/published-schemas.ts'
import { draftOrders, drugOrder, orderSelect, orderSign, path, patientView } from './requests.ts'
import { serve } from './serve.ts'

const ajv = new Ajv2020({ strictSchema: true, strictTypes: false, allErrors: true })
const check = (file: string) => {
  const schema = schemas.get(file)
  if (schema === undefined) throw new Error(`no schema ${file}`)
  const id = `https://w3id.org/shirube/schemas/${file}`
  const valid = ajv.getSchema(id) ?? ajv.compile(schema)
  return (body: unknown) => {
    valid(body)
    return (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

it.each(['discovery.json', 'request.json', 'response.json', 'feedback.json'])('%s is published', async file => {
  const { send } = await serve()
  const answered = await send(`/schemas/${file}`)
  expect(answered.type).toContain('application/schema+json')
  expect(answered.body).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://w3id.org/shirube/schemas/${file}`,
  })
})

describe('what we send', () => {
  it('discovery', async () => {
    const { send } = await serve()
    expect(check('discovery.json')((await send('/cds-services')).body)).toEqual([])
  })

  it('answers', async () => {
    const { post } = await serve()
    const drug = { ...orderSign, context: { ...orderSign.context, draftOrders: draftOrders(drugOrder) } }
    const calls = [patientView, orderSign, orderSelect, drug]
    for (const body of calls) expect(check('response.json')((await post(path(body.hook), body)).body)).toEqual([])
  })
})

describe('what we accept', () => {
  it.each([patientView, orderSign, orderSelect])('$hook', body => {
    expect(check('request.json')(body)).toEqual([])
  })
})

const card = { summary: 'A', indicator: 'info', source: { label: 'A' } }
const suggestion = (more: object = {}) => ({ label: 'A', ...more })
const create = { type: 'create', description: 'A', resource: { resourceType: 'Task' } }
const acting = (action: object) => ({
  ...card,
  selectionBehavior: 'any',
  suggestions: [suggestion({ actions: [action] })],
})
const linking = (more: object) => ({
  ...card,
  links: [{ label: 'A', url: 'https://a.example', type: 'absolute', ...more }],
})

describe('the response schema', () => {
  it.each<[string, object]>([
    ['the least a card can be', card],
    ['139 characters', { ...card, summary: '検'.repeat(139) }],
    ['a create', acting(create)],
    ['a delete', acting({ type: 'delete', description: 'A', resourceId: 'Task/a' })],
    ['a SMART link', linking({ type: 'smart', appContext: 'a' })],
    [
      'one recommendation',
      { ...card, selectionBehavior: 'at-most-one', suggestions: [suggestion({ isRecommended: true }), suggestion()] },
    ],
  ])('allows %s', (_, one) => {
    expect(check('response.json')({ cards: [one] })).toEqual([])
  })

  it.each<[string, object]>([
    ['no source', { ...card, source: undefined }],
    ['140 characters', { ...card, summary: '検'.repeat(140) }],
    ['the old hard-stop', { ...card, indicator: 'hard-stop' }],
    ['suggestions without selectionBehavior', { ...card, suggestions: [suggestion()] }],
    ['an empty list of suggestions', { ...card, selectionBehavior: 'any', suggestions: [] }],
    ['an action without description', acting({ ...create, description: undefined })],
    ['a create without resource', acting({ type: 'create', description: 'A' })],
    ['a delete with a resource', acting({ ...create, type: 'delete', resourceId: 'Task/a' })],
    ['a relative link', linking({ url: '/a' })],
    ['appContext on an absolute link', linking({ appContext: 'a' })],
    ['an override reason without display', { ...card, overrideReasons: [{ code: 'a', system: 'b' }] }],
    [
      'two recommendations of which at most one may be taken',
      {
        ...card,
        selectionBehavior: 'at-most-one',
        suggestions: [suggestion({ isRecommended: true }), suggestion({ isRecommended: true })],
      },
    ],
  ])('forbids %s', (_, one) => {
    expect(check('response.json')({ cards: [JSON.parse(JSON.stringify(one))] })).not.toEqual([])
  })
})

describe('the request schema and the service refuse the same', () => {
  it.each<[string, object]>([
    ['no UUID', { ...patientView, hookInstance: 'a' }],
    ['no context', { ...patientView, context: undefined }],
    ['no user', { ...patientView, context: { patientId: 'p1' } }],
    [
      'a token without a server',
      {
        ...patientView,
        fhirAuthorization: { access_token: 'a', token_type: 'Bearer', expires_in: 1, scope: 'a', subject: 'a' },
      },
    ],
    ['no drafts', { ...orderSign, context: patientView.context }],
    ['no selections', { ...orderSelect, context: orderSign.context }],
  ])('%s', async (_, body) => {
    const { post } = await serve()
    const sent = JSON.parse(JSON.stringify(body))
    expect(check('request.json')(sent)).not.toEqual([])
    expect((await post(path(sent.hook), sent)).status).toBe(400)
  })
})

describe('the feedback schema', () => {
  const item = { card: patientView.hookInstance, outcome: 'overridden', outcomeTimestamp: '2026-06-15T12:03:51Z' }
  it.each<[string, object, boolean]>([
    ['overridden', item, true],
    ['with a comment', { ...item, overrideReason: { userComment: 'a' } }, true],
    ['with a reason that gives none', { ...item, overrideReason: {} }, false],
    ['accepted', { ...item, outcome: 'accepted', acceptedSuggestions: [{ id: patientView.hookInstance }] }, true],
    ['accepted, nothing named', { ...item, outcome: 'accepted' }, false],
    ['no time zone', { ...item, outcomeTimestamp: '2026-06-15T12:03:51' }, false],
  ])('%s', async (_, one, valid) => {
    const { post } = await serve()
    expect(check('feedback.json')({ feedback: [one] }).length === 0).toBe(valid)
    expect((await post(`${path('patient-view')}/feedback`, { feedback: [one] })).status).toBe(valid ? 200 : 400)
  })
})
