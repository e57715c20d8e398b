import { expect, it } from 'vitest'
import { answer, gather, tables } from './fakes.ts'
import { path, patientView } from './requests.ts'
import { serve } from './serve.ts'

it('uses one version of the tables from the start of a call to its end, and the newer one for the next call', async () => {
  let current = tables
  const answeredWith: string[] = []
  const served = await serve({
    tables: () => current,
    gather: async (...asked) => {
      current = { ...tables, version: 'k-0002' }
      return gather(...asked)
    },
    answer: (service, asked) => {
      answeredWith.push(asked.tables.version)
      return answer(service, asked)
    },
  })
  await served.post(path('patient-view'), patientView)
  await served.post(path('patient-view'), patientView)
  expect(answeredWith).toEqual(['k-0001', 'k-0002'])
  expect(served.lines.map(line => JSON.parse(line).knowledge)).toEqual(['k-0001', 'k-0002'])
  expect((await served.send('/readyz')).body).toMatchObject({ status: 'ready', knowledge: 'k-0002' })
})
