import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executable, flags } from './chromium.ts'
import { type Running, runningSandbox } from './running-sandbox.ts'

const PATIENT = 'pancreas-first-line-expected'

describe.skipIf(executable === undefined)('a launch from an EHR', { timeout: 120_000 }, () => {
  let sandbox: Running
  let browser: Browser
  beforeAll(async () => {
    sandbox = await runningSandbox()
    browser = await chromium.launch({ ...(executable && { executablePath: executable }), args: flags })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await sandbox?.stop()
  })

  /** What an EHR does when a user follows a smart link. */
  async function launchAddress(link: { readonly url: string; readonly appContext?: string }, locale: string) {
    const response = await fetch(`${sandbox.url}/sandbox/fhir/_services/smart/Launch`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        launchUrl: link.url,
        parameters: { patient: PATIENT, ...(link.appContext && { appContext: link.appContext }) },
      }),
    })
    const { launch_id: launch } = (await response.json()) as { readonly launch_id: string }
    return `${link.url}?${new URLSearchParams({ iss: `${sandbox.url}/sandbox/fhir`, launch, lang: locale })}`
  }

  /** The link on a card, as the service sends it. */
  async function linkOnCard(locale: string) {
    const service = `${sandbox.url}/cds-services/test-timing-patient-view`
    const example = await fetch(`${sandbox.url}/sandbox/requests/test-timing-patient-view?patient=${PATIENT}`)
    const response = await fetch(service, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': locale },
      body: await example.text(),
    })
    const { cards } = (await response.json()) as { readonly cards: readonly { readonly links: readonly SmartLink[] }[] }
    const link = cards[0]?.links.find(({ type }) => type === 'smart')
    if (link === undefined) throw new Error('no card with a link to the page')
    return link
  }

  it.each(['ja', 'en'])('shows the cards of its patient (%s)', async locale => {
    const page = await browser.newPage({ locale })
    const said: string[] = []
    const asked: { readonly url: string; readonly token: boolean }[] = []
    page.on('console', message => said.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', error => said.push(`uncaught: ${error.message}`))
    page.on('request', request => {
      asked.push({ url: request.url(), token: request.headers().authorization !== undefined })
    })
    await page.goto(await launchAddress(await linkOnCard(locale), locale))
    await page.locator('.card').first().waitFor({ timeout: 60_000 })

    expect(page.url()).not.toContain(PATIENT)
    expect(await page.locator('.card-summary').first().textContent()).toMatch(
      locale === 'ja' ? /[ぁ-ん]/ : /^[^ぁ-ん]+$/,
    )
    expect(await page.locator('.patients').count()).toBe(0)
    const fhir = asked.filter(({ url }) => url.includes('/sandbox/fhir/'))
    expect(fhir.filter(({ token }) => token).map(({ url }) => new URL(url).pathname)).toContain(
      `/sandbox/fhir/Patient/${PATIENT}`,
    )
    expect(asked.filter(({ url, token }) => token && !fhir.some(one => one.url === url))).toEqual([])
    expect(said).toEqual([])
    await page.close()
  })

  it('calls no FHIR server that the configuration does not allow', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.goto(`${sandbox.url}/launch.html?iss=https%3A%2F%2Fevil.example%2Ffhir&launch=x&lang=en`)
    await page.locator('[role=alert]').waitFor()
    expect(await page.locator('[role=alert]').textContent()).toContain('does not allow this FHIR server')
    expect(asked.filter(url => !url.startsWith(sandbox.url))).toEqual([])
    await page.close()
  })
})

interface SmartLink {
  readonly url: string
  readonly type: string
  readonly appContext?: string
}
