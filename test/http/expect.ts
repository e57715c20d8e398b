import { expect } from 'vitest'
import { path, patientView } from './requests.ts'
import type { serve } from './serve.ts'

type Served = Awaited<ReturnType<typeof serve>>
type Answered = Awaited<ReturnType<Served['send']>>

/** A refusal is an OperationOutcome that tells what is wrong and nothing of how we are made. */
export function expectRefusal(answered: Answered, status: number, code?: string) {
  expect(answered.status).toBe(status)
  expect(answered.type).toContain('application/fhir+json')
  expect(answered.body).toMatchObject({
    resourceType: 'OperationOutcome',
    issue: expect.arrayContaining([
      expect.objectContaining({ severity: expect.stringMatching(/^(error|fatal)$/), code: code ?? expect.any(String) }),
    ]),
  })
  expect(answered.text).toMatch(/"details":\{"text":"\S/)
  expect(answered.text).not.toMatch(/\.ts|node_modules|at .*:\d+:\d+/)
}

/** Whatever came before, the next good call is answered. */
export async function expectAlive({ post }: Served) {
  const answered = await post(path('patient-view'), patientView)
  expect(answered.status).toBe(200)
  expect(answered.body).toMatchObject({ cards: [{ indicator: 'info' }] })
}
