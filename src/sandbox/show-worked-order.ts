import { z } from 'zod'
import { storyDay } from './example-request.ts'
import { plainCard, shownCardsSchema } from './plain-card.ts'
import { tryCommand } from './try-command.ts'

type Write = (line: string) => void

/** The order being signed comes first: it is what the project is about. */
const shown = ['test-timing-order-sign', 'ep-waiver-patient-view']

const patientsSchema = z.array(z.object({ id: z.string(), story: z.string().optional() }))
const requestSchema = z.looseObject({ hook: z.string(), context: z.looseObject({ patientId: z.string() }) })

/**
 * Prints where the running sandbox is to be found, its patients, and the cards that two real calls over HTTP return.
 * Never throws: what does not answer is said so in its place.
 */
export async function showWorkedOrder(baseUrl: string, write: Write = console.log): Promise<void> {
  write(`\nしるべ サンドボックス   ${baseUrl}/`)
  write(`  サービス一覧  ${baseUrl}/cds-services`)
  write(`  FHIR R4       ${baseUrl}/sandbox/fhir`)
  await attempt(write, '患者一覧', () => showPatients(baseUrl, write))
  for (const service of shown) await attempt(write, service, () => showCall(baseUrl, service, write))
}

async function showPatients(baseUrl: string, write: Write): Promise<void> {
  const patients = patientsSchema.parse(await json(`${baseUrl}/sandbox/patients`))
  write(`\n合成患者 ${patients.length}名（すべて架空）`)
  const width = Math.max(0, ...patients.map(({ id }) => id.length))
  for (const { id, story = '' } of patients) write(`  ${id.padEnd(width)}  ${story}`)
}

async function showCall(baseUrl: string, service: string, write: Write): Promise<void> {
  const request = requestSchema.parse(await json(`${baseUrl}/sandbox/requests/${service}`))
  write(`\n${'─'.repeat(72)}\n${service}   患者 ${request.context.patientId}（${storyDay}時点）\n`)
  const { cards } = shownCardsSchema.parse(
    await json(`${baseUrl}/cds-services/${service}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'ja' },
      body: JSON.stringify(request),
    }),
  )
  if (cards.length === 0) write('  （伝えることなし）')
  for (const card of cards) write(plainCard(card))
  write(`\nくり返すには:\n  ${tryCommand(service, baseUrl)}`)
}

async function attempt(write: Write, what: string, step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (error) {
    write(`  ${what}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function json(url: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(10_000) })
  if (!response.ok) throw new Error(`${url} → HTTP ${response.status} ${(await response.text()).slice(0, 300)}`)
  return response.json()
}
