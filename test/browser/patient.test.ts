import { expect } from 'vitest'
import { viewTest } from './view-test.ts'

viewTest('patient', {
  'opens on the patient in whom timing matters': {
    at: '',
    ready: '.card',
    async walk({ page }) {
      expect(await page.locator('.patient-id').count()).toBeGreaterThanOrEqual(40)
      expect(await page.locator('.card-summary').first().textContent()).toContain('2026-07-21')
      expect(await page.locator('.flag-safe').textContent()).toContain('2026-07-21')
    },
  },
  'shows what the pharmacy gets when an order is dispatched': {
    at: '#/patient/capivasertib-by-f1?hook=order-dispatch',
    ready: '.card',
    async walk({ page }) {
      expect(await page.locator('input[name=hook]').count()).toBe(6)
      expect(await page.locator('.answers .failure').count()).toBe(0)
      expect(await page.locator('.card-summary').count()).toBeGreaterThan(0)
    },
  },
  'asks for no dispatch where there is no order': {
    at: '#/patient/biliary-fgfr2?hook=order-dispatch',
    ready: '.answers section > p',
    async walk({ page, locale }) {
      const said = page
        .locator('.answers section > p')
        .filter({ hasText: locale === 'ja' ? '下書き' : 'no draft orders' })
      await said.waitFor()
      expect(await page.locator('.answers .failure').count()).toBe(0)
    },
  },
  'shows the tree of rules with its paragraphs': {
    at: '#/patient/mcrpc-brca2-flag',
    ready: '.way',
    async walk({ page }) {
      for (const way of await page.locator('.way > summary').all()) await way.click()
      expect(await page.locator('.leaf .mark-yes').count()).toBeGreaterThan(3)
      expect(await page.locator('.leaf .mark-open').count()).toBeGreaterThan(0)
      const evidence = await page.locator('.evidence a').first().getAttribute('href')
      expect((await page.request.get(evidence ?? '')).status()).toBe(200)
      expect(await page.locator('.paragraph a').first().getAttribute('href')).toMatch(/^https:\/\//)
    },
  },
  'moves through time and says what moved the answer': {
    at: '#/patient/mock-egfr-approved',
    ready: '.card',
    async walk({ page, locale }) {
      const before = await page.locator('.card-summary').allTextContents()
      await page.locator('.jumps button').nth(-2).click()
      await page.locator('.moved-regime').first().waitFor()
      expect(await page.locator('input[type=date]').inputValue()).toBe('2026-05-31')
      expect(await page.locator('.card-summary').allTextContents()).not.toEqual(before)
      expect(await page.locator('.moved-regime').first().textContent()).toContain(
        locale === 'ja' ? '令和6年度' : 'FY2024',
      )
      expect(await page.locator('.moved-rules a').count()).toBeGreaterThan(0)
    },
  },
  'supposes a fact otherwise': {
    at: '#/patient/colorectal-ongoing?judgement.standardTherapy=finished',
    ready: '.card',
    async walk({ page }) {
      await page.locator('.moved-rules').first().waitFor()
      expect(await page.locator('.fact-supposed').count()).toBe(1)
      await page.locator('.what-if > button').click()
      await page.locator('.fact-supposed').waitFor({ state: 'detached' })
      expect(page.url()).not.toContain('finished')
    },
  },
  'is worked by the keyboard alone': {
    at: '#/patient/pancreas-first-line-expected',
    ready: '.card',
    async walk({ page }) {
      await page.locator('input[type=range]').focus()
      await page.keyboard.press('ArrowLeft')
      await page.waitForURL(/day=2026-06-14/)
      await page.locator('.tabs input').first().focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForURL(/hook=order-select/)
      await page.locator('.suggestion > button, .card').first().waitFor()
    },
  },
  'finds patients by what happened to them': {
    at: '#/patient/thymic-no-standard',
    ready: '.card',
    async walk({ page }) {
      await page.locator('.patients input').fill('ＢＲＣＡ２')
      const ids = await page.locator('.patient-id').allTextContents()
      expect(ids).toEqual(expect.arrayContaining(['mcrpc-brca2-flag', 'mcrpc-brca2-suspected']))
      expect(ids).not.toContain('mock-egfr-approved')
      for (const text of await page.locator('.patients li').allTextContents()) expect(text).toMatch(/brca2/i)
    },
  },
})
