import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { viewTest } from './view-test.ts'

const everybodyRead = '.worklist-view [data-read="all"]'

viewTest('worklist', {
  'shows every patient with something to do, and exports them': {
    at: '#/worklist',
    ready: everybodyRead,
    async walk({ page }) {
      const rows = await page.locator('.worklist tbody tr').count()
      expect(rows).toBeGreaterThan(30)
      const waiting = page.waitForEvent('download')
      await page.locator('.section-head button').click()
      const file = await (await waiting).path()
      expect(readFileSync(file, 'utf8').trim().split('\r\n')).toHaveLength(rows + 1)
    },
  },
  'finds the patients whose drug is to be queried': {
    at: '#/worklist?show=drug-query',
    ready: everybodyRead,
    async walk({ page }) {
      const ids = await page.locator('.worklist tbody th code').allTextContents()
      expect(ids).toContain('osimertinib-no-result')
      expect(ids).not.toContain('capivasertib-by-f1')
    },
  },
  'finds the drugs of tomorrow, and keeps those without a day apart': {
    at: '#/worklist',
    ready: everybodyRead,
    async walk({ page }) {
      await page.locator('.day-filter button').nth(1).click()
      const tables = page.locator('.worklist')
      expect(await tables.count()).toBe(2)
      expect(await tables.first().locator('tbody th code').allTextContents()).toEqual(['osimertinib-no-result'])
      expect(await tables.first().locator('.said-warning').count()).toBe(1)
      const apart = await tables.last().locator('tbody th code').allTextContents()
      expect(apart).toContain('colorectal-ongoing')
      expect(apart).not.toContain('osimertinib-no-result')
    },
  },
  'finds the tests that failed, and says why a panel is due': {
    at: '#/worklist?show=failed',
    ready: everybodyRead,
    async walk({ page }) {
      const ids = await page.locator('.worklist tbody th code').allTextContents()
      expect(ids).toEqual(expect.arrayContaining(['failed-tissue-then-blood', 'failed-tissue-tissue-again']))
      await page.locator('.tabs label').nth(4).click()
      expect((await page.locator('.why').first().textContent())?.length).toBeGreaterThan(10)
    },
  },
})
