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
      const ids = await page.locator('.worklist tbody th').allTextContents()
      expect(ids).toContain('osimertinib-no-result')
      expect(ids).not.toContain('capivasertib-by-f1')
    },
  },
})
