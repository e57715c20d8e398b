import { expect } from 'vitest'
import { viewTest } from './view-test.ts'

viewTest('knowledge', {
  'says how sure each table is, and what changed last': {
    at: '#/knowledge?day=2026-06-15',
    ready: '.row-change',
    async walk({ page, locale }) {
      expect(await page.locator('.regime-in-force').first().textContent()).toBe(locale === 'ja' ? '施行中' : 'in force')
      expect(await page.locator('.table-states tbody tr').count()).toBeGreaterThan(5)
      expect(await page.locator('.row-change').allTextContents()).toEqual(
        expect.arrayContaining([expect.stringContaining('fee-2026')]),
      )
    },
  },
  'finds a paragraph': {
    at: '#/knowledge?day=2026-06-15',
    ready: '.documents details',
    async walk({ page }) {
      await page.locator('.documents input[type=search]').fill('fee-2026/b011-5/1-i')
      const found = page.locator('.documents .paragraph')
      await found.first().waitFor()
      expect(await found.first().locator('a').getAttribute('href')).toMatch(/^https:\/\//)
    },
  },
})
