import { once } from 'node:events'
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { configuration, runningService } from '../operations/running-service.ts'
import { executable, flags, HANGING_MS } from './chromium.ts'

/** An EHR whose page has nothing but a frame in it, for the address that its own address names. */
async function ehr(): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const src = new URL(url, 'http://ehr').searchParams.get('src') ?? ''
    const frame = `<iframe src="${src.replaceAll('"', '&quot;')}" width="1200" height="800"></iframe>`
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><title>EHR</title>${frame}`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close().closeAllConnections())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening on TCP')
  return `http://127.0.0.1:${address.port}`
}

it.skipIf(executable === undefined)('shows the console in a frame of the EHR that may, and of no other', async () => {
  const [allowed, other] = [await ehr(), await ehr()]
  const service = await runningService({ yaml: configuration('console: on', `frameOrigins: ["${allowed}"]`) })
  const browser = await chromium.launch({ ...(executable && { executablePath: executable }), args: flags })
  onTestFinished(() => browser.close())

  /** The page of an EHR with the console in its frame, and what the browser says about it. */
  const framed = async (origin: string) => {
    const page = await browser.newPage({ locale: 'ja' })
    page.setDefaultTimeout(HANGING_MS)
    const said: string[] = []
    page.on('console', message => said.push(message.text()))
    await page.goto(`${origin}/?src=${encodeURIComponent(`${service.base}/console/#/matrix`)}`)
    return { page, said, frame: page.frameLocator('iframe') }
  }

  const shown = await framed(allowed)
  await shown.frame.locator('.grid .cell').first().waitFor()
  expect(await shown.frame.locator('h1').first().textContent()).not.toBe('')
  expect(shown.said).toEqual([])

  const refused = await framed(other)
  await expect.poll(() => refused.said).toEqual([expect.stringContaining('frame-ancestors')])
  expect(await refused.frame.locator('.grid').count()).toBe(0)
})
