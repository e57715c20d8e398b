import { expect } from 'vitest'
import { viewTest } from './view-test.ts'

viewTest('pictures', {
  'draw the points of a claim, road by road': {
    at: '#/patient/biliary-cdx-first?hook=order-sign',
    ready: '.waterfall',
    async walk({ page }) {
      const total = () => page.locator('.sum .amount').first().textContent()
      expect(await total()).toContain('56,000')
      await page.locator('.choices input').nth(1).check()
      expect(await total()).toContain('56,000')
    },
  },
  'draw the chairs of a meeting': {
    at: '#/patient/ep-child-no-pediatrician?hook=appointment-book',
    ready: '.seats',
    async walk({ page }) {
      expect(await page.locator('.seat-needed-yes.seat-empty').count()).toBe(1)
      expect(await page.locator('.seat-filled').count()).toBeGreaterThan(3)
    },
  },
  'draw the roads to a drug as a ladder': {
    at: '#/patient/mock-trial-only',
    ready: '.ladder',
    async walk({ page }) {
      expect(await page.locator('.rung').count()).toBe(7)
    },
  },
})
