import { join } from 'node:path'
import { type Browser, chromium, type Page, type Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executable, flags, HANGING_MS } from './chromium.ts'
import { type Running, runningSandbox } from './running-sandbox.ts'
import { axe, faultsOf } from './view-test.ts'

const PATIENT = 'pancreas-first-line-expected'
const USER = `Practitioner/${PATIENT}-attending`

describe.skipIf(executable === undefined)('a launch from an EHR', () => {
  let sandbox: Running
  let browser: Browser
  beforeAll(async () => {
    sandbox = await runningSandbox()
    browser = await chromium.launch({ ...(executable && { executablePath: executable }), args: flags })
  })
  afterAll(async () => {
    await browser?.close()
    await sandbox?.stop()
  })

  /** What an EHR does when a user follows a smart link. */
  async function launchAddress(
    locale: string,
    { url, appContext, ...parameters }: Partial<SmartLink> & { readonly permits?: string } = {},
  ) {
    const app = url ?? `${sandbox.url}/launch.html`
    const response = await fetch(`${sandbox.url}/sandbox/fhir/_services/smart/Launch`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        launchUrl: app,
        parameters: { patient: PATIENT, ...parameters, ...(appContext && { appContext }) },
      }),
    })
    const { launch_id: launch } = (await response.json()) as { readonly launch_id: string }
    return `${app}?${new URLSearchParams({ iss: `${sandbox.url}/sandbox/fhir`, launch, lang: locale })}`
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

  /** A page that fails the test, at its end, by what it said on its console. */
  async function opened(locale = 'ja', meant = /^$/) {
    const page = await browser.newPage({ locale, viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(HANGING_MS)
    await page.addInitScript({ content: axe })
    const said: string[] = []
    const asked: { readonly method: string; readonly url: string; readonly token: boolean; readonly body: string }[] =
      []
    page.on('console', message => said.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', error => said.push(`uncaught: ${error.message}`))
    page.on('request', request => {
      const token = request.headers().authorization !== undefined
      asked.push({ method: request.method(), url: request.url(), token, body: request.postData() ?? '' })
    })
    return {
      page,
      asked,
      async done(picture: string) {
        await page.screenshot({
          path: join(import.meta.dirname, 'screenshots', `smart-${picture}.${locale}.png`),
          fullPage: true,
        })
        expect(await faultsOf(page)).toEqual([])
        expect(said.filter(line => !meant.test(line))).toEqual([])
        await page.close()
      },
    }
  }

  const follow = async (page: Page, href: string, ready: string) => {
    await page.locator(`a[href="${href}"]`).first().click()
    await page.locator(ready).first().waitFor()
  }

  describe.each(['ja', 'en'])('in %s', locale => {
    it('shows the cards of its patient, and calls for who is at the EHR', async () => {
      const { page, asked, done } = await opened(locale)
      await page.goto(await launchAddress(locale, await linkOnCard(locale)))
      await page.locator('.card').first().waitFor()

      expect(page.url()).not.toContain(PATIENT)
      expect(await page.locator('.card-summary').first().textContent()).toMatch(
        locale === 'ja' ? /[ぁ-ん]/ : /^[^ぁ-ん]+$/,
      )
      expect(await page.locator('.patients').count()).toBe(0)
      expect(await page.locator('header.patient').textContent()).toContain(USER)
      const fhir = asked.filter(({ url }) => url.includes('/sandbox/fhir/'))
      expect(fhir.filter(({ token }) => token).map(({ url }) => new URL(url).pathname)).toContain(
        `/sandbox/fhir/Patient/${PATIENT}`,
      )
      expect(asked.filter(({ url, token }) => token && !fhir.some(one => one.url === url))).toEqual([])
      const calls = asked.filter(({ url }) => url.endsWith('/console/api/explain'))
      expect(calls.length).toBeGreaterThan(0)
      for (const { body } of calls) expect(JSON.parse(body).context.userId).toBe(USER)
      await done('cards')
    })

    it('records by the hand of who is at the EHR, with what was asked for that', async () => {
      const { page, asked, done } = await opened(locale)
      await page.goto(await launchAddress(locale))
      await page.locator('header.patient').waitFor()
      await follow(page, '#/record', '#disease-extent')
      expect(page.url()).not.toContain(PATIENT)
      const signers = page.locator('section:has(> #signer) select')
      await signers.locator(`option[value="${USER}"]`).waitFor({ state: 'attached' })
      expect(await signers.inputValue()).toBe(USER)
      expect(await signers.locator('option').count()).toBe(2)
      const form = page.locator('#disease-extent')
      await form.locator('select').selectOption('metastatic')
      await form.locator('[type=submit]').click()
      await form.locator('.act').click()
      await form.locator('.recorded').waitFor()

      const [scope] = asked.flatMap(({ url }) => new URL(url).searchParams.get('scope') ?? [])
      expect(scope).toBe(
        'launch openid fhirUser patient/*.rs patient/Observation.c patient/Consent.c patient/DiagnosticReport.c patient/Provenance.c',
      )
      const [written] = asked.filter(({ method, url }) => method === 'POST' && url.endsWith('/fhir'))
      expect(written?.token).toBe(true)
      const [{ resource }, { resource: provenance }] = JSON.parse(written?.body ?? '{}').entry
      const { performer, subject } = resource
      expect(provenance.agent[0].who).toEqual({ reference: USER })
      expect({ performer, subject }).toEqual({
        performer: [{ reference: USER }],
        subject: { reference: `Patient/${PATIENT}` },
      })
      const stored = await form.locator('.recorded a').first().getAttribute('href')
      expect(await (await fetch(String(stored))).json()).toMatchObject({ performer: [{ reference: USER }] })
      await done('recorded')
    })

    it('shows the forms closed, and why, where the EHR lets it read only', async () => {
      const { page, done } = await opened(locale)
      await page.goto(await launchAddress(locale, { permits: 'read' }))
      await page.locator('header.patient').waitFor()
      await follow(page, '#/record', '.closed')
      expect(await page.locator('.closed').textContent()).toMatch(/Observation.*Consent.*(読むだけ|for reading only)/)
      for (const button of await page.locator('form.matter [type=submit]').all())
        expect(await button.isDisabled()).toBe(true)
      await done('read-only')
      const second = await opened(locale)
      await second.page.goto(await launchAddress(locale, { permits: 'read' }))
      await second.page.locator('header.patient').waitFor()
      await follow(second.page, '#/transcribe', '.closed')
      expect(await second.page.locator('#first [type=submit]').isDisabled()).toBe(true)
      await second.done('transcribe-read-only')
    })

    it('reads where the EHR refuses the whole for what it would not have written', async () => {
      const { page, asked, done } = await opened(locale)
      await page.route(/auth\/authorize/, async (route, request) => {
        const query = new URL(request.url()).searchParams
        if (!query.get('scope')?.includes('.c')) return route.continue()
        const back = { error: 'invalid_scope', state: query.get('state') ?? '' }
        await route.fulfill({
          status: 302,
          headers: { Location: `${query.get('redirect_uri')}?${new URLSearchParams(back)}` },
        })
      })
      await page.goto(await launchAddress(locale))
      await page.locator('header.patient').waitFor()
      await follow(page, '#/record', '.closed')
      expect(asked.flatMap(({ url }) => new URL(url).searchParams.get('scope') ?? []).at(-1)).toBe(
        'launch openid fhirUser patient/*.rs',
      )
      await done('whole-refused')
    })

    it('prints documents from the record of the EHR', async () => {
      const { page, done } = await opened(locale)
      await page.goto(await launchAddress(locale))
      await page.locator('header.patient').waitFor()
      await follow(page, '#/documents', '.sheet')
      expect(page.url()).not.toContain(PATIENT)
      await page.locator('input[name=kind]').nth(1).check()
      await page.locator('.sheet').waitFor()
      await done('documents')
    })

    it('says when access has run out, keeps what was written, and records no more', async () => {
      const { page, done } = await opened(locale, /status of 401/)
      await page.clock.install()
      await page.goto(await launchAddress(locale))
      await page.locator('header.patient').waitFor()
      await follow(page, '#/record', '#disease-extent')
      await page.locator('#disease-extent select').selectOption('metastatic')
      expect(await page.locator('.failure').count()).toBe(0)
      await page.clock.fastForward('15:01')
      await page.locator('.failure').waitFor()
      expect(await page.locator('.failure').textContent()).toMatch(/期限が切れました|has run out/)
      expect(await page.locator('#disease-extent select').inputValue()).toBe('metastatic')
      await fetch(`${sandbox.url}/sandbox/faults`, { method: 'PUT', body: '{"status":401}' })
      try {
        await page.locator('#disease-extent [type=submit]').click()
        await page.locator('#disease-extent .act').click()
        await page.locator('#disease-extent .failure').waitFor()
        await page.locator('a[href="#/patient"]').first().click()
        // Once by the clock, and once because nothing could be read: not cards about an empty record.
        await page.locator('.patient-page .failure').nth(1).waitFor()
        expect(await page.locator('.card').count()).toBe(0)
      } finally {
        await fetch(`${sandbox.url}/sandbox/faults`, { method: 'DELETE' })
      }
      await done('over')
    })

    it.each<[string, () => Promise<string> | string, RegExp]>([
      ['denied', () => launchAddress(locale, { permits: 'nothing' }), /認めませんでした|denied access/],
      [
        'no-launch',
        () => `${sandbox.url}/launch.html?lang=${locale}`,
        /カードのリンクを使って|Follow the link on a card/,
      ],
      [
        'another-server',
        () => `${sandbox.url}/launch.html?iss=https%3A%2F%2Fevil.example%2Ffhir&launch=x&lang=${locale}`,
        /設定で許可されていません|does not allow this FHIR server/,
      ],
      [
        'unknown-launch',
        () =>
          `${sandbox.url}/launch.html?iss=${encodeURIComponent(`${sandbox.url}/sandbox/fhir`)}&launch=x&lang=${locale}`,
        /成立しませんでした|not established/,
      ],
      [
        'guessed-code',
        () => `${sandbox.url}/launch.html?code=x&state=y&lang=${locale}`,
        /成立しませんでした|not established/,
      ],
    ])('says in plain words why nothing is opened: %s', async (name, address, says) => {
      const { page, asked, done } = await opened(locale)
      await page.goto(await address())
      await page.locator('[role=alert]').waitFor()
      // The language of the launch is remembered; the way back from the authorization server does not name it.
      expect(await page.locator('[role=alert]').textContent()).toMatch(says)
      expect(asked.filter(({ url }) => !url.startsWith(sandbox.url))).toEqual([])
      await done(`trouble-${name}`)
    })

    /** An EHR that is not what it should be: one of its answers is changed on the way. */
    const changed = (edit: (answer: Record<string, unknown>) => object) => async (route: Route) => {
      const response = await route.fetch()
      await route.fulfill({ response, json: edit(await response.json()) })
    }
    it.each<[string, RegExp, (route: Route) => Promise<void>, RegExp]>([
      ['unreachable', /smart-configuration/, route => route.abort(), /つながりません|cannot be reached/],
      [
        'no-pkce',
        /smart-configuration/,
        changed(told => ({ ...told, code_challenge_methods_supported: ['plain'] })),
        /PKCE S256/,
      ],
      [
        'token-elsewhere',
        /smart-configuration/,
        changed(told => ({ ...told, token_endpoint: 'https://elsewhere.example/token' })),
        /smartAuthorization/,
      ],
      ['other-keys', /jwks\.json/, changed(() => ({ keys: [] })), /確かめられませんでした|does not hold/],
      ['no-patient', /auth\/token/, changed(({ patient: _, ...told }) => told), /渡されませんでした|named no patient/],
    ])('says in plain words what is wrong with the EHR: %s', async (name, path, meddle, says) => {
      const { page, asked, done } = await opened(locale, /Failed to load resource/)
      await page.route(path, meddle)
      await page.goto(await launchAddress(locale))
      await page.locator('[role=alert]').waitFor()
      expect(await page.locator('[role=alert]').textContent()).toMatch(says)
      expect(asked.filter(({ url }) => !url.startsWith(sandbox.url))).toEqual([])
      expect(await page.evaluate("sessionStorage.getItem('shirube.launched')")).toBeNull()
      await done(`trouble-${name}`)
    })
  })

  it('begins from the menu, and ends where it is closed', async () => {
    const { page, done } = await opened('ja')
    await page.goto(`${sandbox.url}/#/patient/${PATIENT}`)
    await page.locator('header.patient button').click()
    await page.waitForURL(/#\/patient(\?|$)/)
    await page.locator('.card').first().waitFor()
    expect(await page.locator('header.patient').textContent()).toContain(USER)
    await page.locator('.patient-page > p button').click()
    await page.locator('.patients').waitFor()
    expect(await page.evaluate('sessionStorage.length')).toBe(0)
    await done('closed')
  })

  it('follows the link of a card that the simulator got, as of its day', async () => {
    const { page, done } = await opened('ja')
    await page.goto(`${sandbox.url}/#/simulator?service=test-timing-patient-view&patient=${PATIENT}&day=2026-05-31`)
    await page.locator('.composer .act').click()
    await page
      .locator('.answered .overrides')
      .filter({ has: page.locator('.launch') })
      .first()
      .locator('summary')
      .click()
    await page.locator('.answered .launch').first().click()
    await page.waitForURL(/#\/patient\?day=2026-05-31$/)
    await page.locator('.card').first().waitFor()
    await done('from-simulator')
  })

  it('tries on the integrators’ page what an EHR permits', async () => {
    const { page, done } = await opened('ja')
    await page.goto(`${sandbox.url}/#/integrators`)
    await page.locator('form.panel option').nth(2).waitFor({ state: 'attached' })
    await page.locator('form.panel select').selectOption(PATIENT)
    await page.locator('input[name=permits]').nth(1).check()
    await page.locator('form.panel [type=submit]').click()
    await page.locator('header.patient').waitFor()
    await follow(page, '#/record', '.closed')
    await done('permitted')
  })
})

interface SmartLink {
  readonly url: string
  readonly type: string
  readonly appContext?: string
}
