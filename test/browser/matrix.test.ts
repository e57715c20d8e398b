import { expect } from 'vitest'
import { viewTest } from './view-test.ts'

viewTest('matrix', {
  'shows lung cancer first, confirmed and unconfirmed links apart': {
    at: '#/matrix',
    ready: '.grid',
    async walk({ page }) {
      expect(await page.locator('.sign-approved').count()).toBeGreaterThan(10)
      expect(await page.locator('.grid .sign-to-verify').count()).toBeGreaterThan(5)
    },
  },
  'opens a cell on its sources': {
    at: '#/matrix?tumor=breast&text=capivasertib',
    ready: '.grid .cell',
    async walk({ page }) {
      await page.locator('.cell').first().click()
      await page.locator('.opened[open]').waitFor()
      expect(await page.locator('.opened .paragraph a').first().getAttribute('href')).toMatch(/^https?:\/\//)
      expect(await page.locator('#opened-title').textContent()).toContain('F1CDx')
    },
  },
  'pulses what changed between two days': {
    at: '#/matrix?tumor=all&text=encorafenib&day=2025-11-19',
    ready: '.grid .cell',
    async walk({ page }) {
      const before = await page.locator('tbody tr').count()
      await page.locator('input[type=date]').fill('2025-11-20')
      await page.locator('.change-list').waitFor()
      expect(await page.locator('.change-list li').count()).toBeGreaterThan(0)
      expect(await page.locator('.pulse').count()).toBeGreaterThan(0)
      expect(await page.locator('tbody tr').count()).toBeGreaterThan(before)
    },
  },
  'is worked by the keyboard alone': {
    at: '#/matrix',
    ready: '.grid .cell',
    async walk({ page }) {
      await page.locator('.grid .cell').first().focus()
      await page.keyboard.press('Enter')
      await page.locator('.opened[open]').waitFor()
      await page.keyboard.press('Escape')
      await page.waitForURL(url => !url.hash.includes('open='))
      await page.locator('input[type=range]').focus()
      await page.keyboard.press('ArrowLeft')
      await page.waitForURL(/day=/)
    },
  },
})
