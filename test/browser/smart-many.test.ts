import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executable, flags } from './chromium.ts'
import { type Running, runningSandbox } from './running-sandbox.ts'
import { axe, faultsOf } from './view-test.ts'

describe.skipIf(executable === undefined)('a launch from a menu of the EHR', { timeout: 120_000 }, () => {
  let sandbox: Running
  let browser: Browser
  beforeAll(async () => {
    sandbox = await runningSandbox()
    browser = await chromium.launch({ ...(executable && { executablePath: executable }), args: flags })
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await sandbox?.stop()
  })

  /** A page that fails the test, at its end, by what it said on its console or by what it asked of whom. */
  async function opened(locale: string, meant = /^$/) {
    const page = await browser.newPage({ locale, viewport: { width: 1280, height: 900 } })
    await page.addInitScript({ content: axe })
    const said: string[] = []
    const asked: string[] = []
    page.on('console', message => said.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', error => said.push(`uncaught: ${error.message}`))
    page.on('request', request => asked.push(request.url()))
    return {
      page,
      asked,
      async done(picture: string) {
        const file = `smart-many-${picture}.${locale}.png`
        await page.screenshot({ path: join(import.meta.dirname, 'screenshots', file), fullPage: true })
        expect(await faultsOf(page)).toEqual([])
        expect(said.filter(line => !meant.test(line))).toEqual([])
        await page.close()
      },
    }
  }

  const all = (page: Page, view: string) => page.locator(`.${view}-view [data-read="all"]`).waitFor()
  const fromMenu = async (page: Page, view: string, locale: string) => {
    await page.goto(`${sandbox.url}/?lang=${locale}#/${view}`)
    await page.getByText(/SMART起動|SMART launch/).click()
    await all(page, view)
  }

  describe.each(['ja', 'en'])('%s', locale => {
    it('shows the cases of the next meeting, and no patient in an address', async () => {
      const { page, asked, done } = await opened(locale)
      await fromMenu(page, 'expert-panel', locale)
      const cases = await page.locator('.case-box code').allTextContents()
      expect(cases.sort()).toEqual(['ep-child-no-pediatrician', 'ep-outsourced-complete'])
      expect(await page.locator('.case-box .seat-chip').count()).toBe(16)
      await page.getByLabel(/^会議$|^Meeting$/).selectOption('2026-06-24')
      await all(page, 'expert-panel')
      await page.locator('.case-box', { hasText: 'ep-one-person-two-roles' }).getByRole('button').click()
      expect(await page.locator('.sheet').count()).toBe(1)
      expect(page.url()).not.toContain('ep-one')
      expect(asked.filter(url => /ep-(one|child|outsourced)/.test(url))).toEqual([])
      await page.getByRole('button', { name: /一覧へ戻る|Back to the lanes/ }).click()
      await page.locator('.lanes').waitFor()
      await page.getByLabel(/^会議$|^Meeting$/).selectOption('unbooked')
      await page.locator('.case-box', { hasText: 'mock-trial-only' }).waitFor()
      await all(page, 'expert-panel')
      expect(await page.locator('.case-box', { hasText: 'ep-one-person-two-roles' }).count()).toBe(0)
      await done('expert-panel')
    })

    it('shows the drugs of tomorrow, and opens one of the patients', async () => {
      const { page, done } = await opened(locale)
      await fromMenu(page, 'worklist', locale)
      const tables = page.locator('.worklist')
      expect(await tables.first().locator('tbody th code').allTextContents()).toEqual(['osimertinib-no-result'])
      expect(await tables.last().locator('tbody th code').allTextContents()).toContain('colorectal-ongoing')
      await page.locator('.worklist tbody th button').first().click()
      await page.locator('.card').first().waitFor()
      expect(page.url()).not.toContain('osimertinib')
      await page.getByRole('button', { name: /この患者を閉じる|Close this patient/ }).click()
      await all(page, 'worklist')
      await done('worklist')
    })

    it('says which part of the list it could not search, and of whom a part was not read', async () => {
      const { page, done } = await opened(locale)
      await page.route('**/console/api/drugs-of-day', async route => {
        const response = await route.fetch()
        const body = await response.json()
        await route.fulfill({ response, json: { ...body, gaps: [{ search: 'given', why: 'refused' }] } })
      })
      await page.route('**/console/api/glances', async route => {
        const response = await route.fetch()
        const lines = (await response.text()).trimEnd().split('\n').slice(0, -1)
        const [first = '', ...others] = lines
        const unread = { patientId: JSON.parse(first).patientId, unread: 'time-out' }
        await route.fulfill({ response, body: `${[JSON.stringify(unread), ...others].join('\n')}\n` })
      })
      await fromMenu(page, 'worklist', locale)
      const said = (await page.locator('.failure').allTextContents()).join(' ')
      expect(said).toMatch(/完全ではありません|not complete/)
      expect(said).toMatch(/2人を読めませんでした|2 could not be read/)
      expect(said).toMatch(/途中で切れました|broke off/)
      // On paper too: what is printed must not pass for the whole.
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.failure').last().isVisible()).toBe(true)
      await page.emulateMedia({ media: 'screen' })
      await done('incomplete')
    })

    it('is refused plainly where the EHR grants no search', async () => {
      const { page, done } = await opened(locale)
      await page.route(/auth\/token/, async route => {
        const response = await route.fetch()
        const told = await response.json()
        await route.fulfill({ response, json: { ...told, scope: 'launch openid fhirUser patient/*.rs' } })
      })
      await page.goto(`${sandbox.url}/?lang=${locale}#/expert-panel`)
      await page.getByText(/SMART起動|SMART launch/).click()
      await page.locator('.failure').waitFor()
      expect(await page.locator('.failure').textContent()).toContain('user/Appointment.rs')
      await done('refused')
    })

    it('says so where the FHIR server lets no appointment be searched', async () => {
      const { page, done } = await opened(locale, /403/)
      await page.route(
        /auth\/authorize/,
        async route => {
          const url = route.request().url().replace('user%2FAppointment.rs', '')
          await route.fulfill({ status: 302, headers: { location: url.replace(/\+\+|%20%20/, '+') } })
        },
        { times: 1 },
      )
      await page.goto(`${sandbox.url}/?lang=${locale}#/expert-panel`)
      await page.getByText(/SMART起動|SMART launch/).click()
      await page.locator('.failure').first().waitFor()
      expect(await page.locator('.failure').first().textContent()).toMatch(/スコープ|scopes/)
      expect(await page.locator('.case-box').count()).toBe(0)
      await done('no-scope')
    })
  })

  it('begins from a bookmark too, where the EHR lets it', async () => {
    const { page, done } = await opened('ja')
    const iss = encodeURIComponent(`${sandbox.url}/sandbox/fhir`)
    await page.goto(`${sandbox.url}/launch.html?open=expert-panel&iss=${iss}`)
    await all(page, 'expert-panel')
    expect(await page.locator('.case-box').count()).toBe(2)
    await done('bookmark')
  })
})
