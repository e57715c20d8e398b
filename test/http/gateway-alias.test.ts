import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectRefusal } from './expect.ts'
import { orderSign, path, patientView } from './requests.ts'
import { serve } from './serve.ts'

describe('the paths of the NeXEHRS gateway', () => {
  it('lead to the same service', async () => {
    const { post } = await serve()
    const direct = await post(path('order-sign'), orderSign)
    const relayed = await post('/order-sign/test-timing-order-sign', orderSign, { 'Content-Type': 'application/text' })
    expect([relayed.status, relayed.text]).toEqual([200, direct.text])
  })

  it('lead to the same discovery', async () => {
    const { send } = await serve()
    expect((await send('/cds-service')).text).toBe((await send('/cds-services')).text)
  })

  it('lead nowhere when hook and service do not belong together', async () => {
    const { post, send } = await serve()
    expectRefusal(await post('/patient-view/test-timing-order-sign', orderSign), 404)
    expectRefusal(await post('/order-dispatch/test-timing-order-sign', patientView), 404)
    expectRefusal(await post('/order-sign/nobody', orderSign), 404)
    expectRefusal(await send('/order-sign/test-timing-order-sign'), 405)
  })
})

const folder = new URL('../foreign/nexehrs-cds-hooks', import.meta.url).pathname
const scenarios = globSync(`${folder}/*.json`).map(file => [basename(file), file] as const)

it('has the scenarios of the gateway at hand', () => {
  expect(scenarios.length).toBe(9)
})

it.each(scenarios)('%s, an order of drugs, is met with silence', async (_, file) => {
  const { post } = await serve()
  const body = readFileSync(file, 'utf8')
  const answered = await post('/order-sign/test-timing-order-sign', body, { 'Content-Type': 'application/text' })
  expect([answered.status, answered.body]).toEqual([200, { cards: [] }])
})
