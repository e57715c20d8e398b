import { expect, it } from 'vitest'
import type { DistilInput } from '../../src/distil/index.ts'
import { distil } from './fakes.ts'
import { orderSign, path, patientView } from './requests.ts'
import { serve } from './serve.ts'

it.each([
  ['patient-view', patientView],
  ['order-sign', orderSign],
])('%s tells whose record is read, every time', async (hook, request) => {
  const inputs: DistilInput[] = []
  const { post } = await serve({
    distil: input => {
      inputs.push(input)
      return distil(input)
    },
  })
  expect(await post(path(hook), request)).toMatchObject({ status: 200 })
  expect(inputs.map(({ patientId }) => patientId)).toEqual(hook === 'order-sign' ? ['p1', 'p1'] : ['p1'])
})
