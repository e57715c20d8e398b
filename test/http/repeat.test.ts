import { expect, it } from 'vitest'
import type { Answer } from '../../src/http/index.ts'
import { card } from './fakes.ts'
import { path, patientView } from './requests.ts'
import { serve } from './serve.ts'

const repeating: Answer = ({ id }, asked) => {
  if (asked.suppressed === undefined) return [card(id, asked)]
  asked.suppressed(card(id, asked), 'unchanged')
  return []
}
const logged = (lines: readonly string[]): readonly unknown[] => lines.map(line => JSON.parse(line))

it('suppresses a repeat, and writes down what it would have said and why it did not', async () => {
  const { post, lines } = await serve({ answer: repeating, site: { repeats: 'suppressed' } })
  const answered = await post(path('patient-view'), patientView)
  expect(answered.body).toEqual({
    cards: [],
    extension: { 'org.w3id.shirube.withheld': [{ card: expect.any(String), outcome: 'insured', reason: 'unchanged' }] },
  })
  expect(logged(lines)).toEqual([
    expect.objectContaining({
      msg: 'decision',
      service: 'test-timing',
      suppressed: 'unchanged',
      outcome: 'insured',
      regime: 'fee-2026',
      reasons: [['test-timing/one', 'yes', 'because']],
    }),
  ])
})

it('shows repeats where the configuration says so, as the sandbox does', async () => {
  const { post, lines } = await serve({ answer: repeating })
  expect((await post(path('patient-view'), patientView)).body).toMatchObject({ cards: [{}] })
  expect(lines.join()).not.toContain('suppressed')
})
