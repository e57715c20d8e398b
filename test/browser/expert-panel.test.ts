import { expect } from 'vitest'
import { viewTest } from './view-test.ts'

const everybodyRead = '.expert-panel-view [data-read="all"]'

viewTest('expert-panel', {
  'puts every case in its lane, with the two facts that decide': {
    at: '#/expert-panel',
    ready: everybodyRead,
    async walk({ page }) {
      const inLane = (lane: string) => page.locator(`.lane-${lane} .case-box code`).allTextContents()
      expect(await inLane('omit')).toEqual(expect.arrayContaining(['mock-egfr-approved', 'mock-nothing-usable']))
      expect(await inLane('round-robin')).toEqual(expect.arrayContaining(['mock-trial-only', 'mcrpc-brca2-flag']))
      expect(await inLane('real-time')).toEqual(['ep-outsourced-complete'])
      expect(await inLane('cannot-tell')).toContain('ccat-pending')
      const facts = page.locator('.lane-omit .case-box').first().locator('.case-facts li')
      expect(await facts.count()).toBe(2)
      for (const fact of await facts.allTextContents()) expect(fact).toMatch(/［B011-5.+［?.*］$/)
    },
  },
  'shows the chairs of a meeting, and who is missing': {
    at: '#/expert-panel?meeting=2026-06-22',
    ready: `${everybodyRead}`,
    async walk({ page }) {
      const child = page.locator('.case-box', { hasText: 'ep-child-no-pediatrician' })
      expect(await child.locator('.seat-chip').count()).toBe(8)
      expect(await child.locator('.chip-empty').allTextContents()).toEqual([expect.stringContaining('キ')])
      expect(await page.locator('.case-box').count()).toBe(2)
    },
  },
  'asks about the law of another day': {
    at: '#/expert-panel?day=2026-05-31',
    ready: everybodyRead,
    async walk({ page }) {
      expect(await page.locator('.lane-omit .case-box').count()).toBe(0)
      expect(await page.locator('.lane-round-robin .case-box').count()).toBeGreaterThan(5)
      // Its meeting was booked in June.
      expect(await page.locator('.case-box code').allTextContents()).not.toContain('ep-child-no-pediatrician')
    },
  },
  'prints the packet of one case, each statement with its paragraph': {
    at: '#/expert-panel/ep-outsourced-complete',
    ready: '.sheet .agenda',
    async walk({ page }) {
      const points = await page.locator('.agenda li').allTextContents()
      expect(points.length).toBe(2)
      for (const point of points) expect(point).toMatch(/［.+］$/)
      for (const line of await page.locator('.packet-lines li').allTextContents()) expect(line).toMatch(/［.+］$/)
      const lane = page.locator('.sheet-facts dd').last()
      expect(await lane.textContent()).toMatch(/［B011-5.+］$/)
      expect(await page.locator('.sheet .case-facts li').count()).toBe(2)
      const decides = page.locator('.packet-entries dd', { has: page.locator('.locators:not(:empty)') })
      expect(await decides.count()).toBeGreaterThan(1)
      expect(await page.locator('.not-on-record').count()).toBeGreaterThan(3)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.bar').isVisible()).toBe(false)
      expect(await page.locator('.section-head').isVisible()).toBe(false)
      expect(await page.locator('.draft-mark').isVisible()).toBe(true)
      await page.emulateMedia({ media: 'screen' })
    },
  },
  'prints the packet of a whole meeting behind a cover': {
    at: '#/expert-panel?meeting=2026-06-22&packet=all',
    ready: `${everybodyRead}`,
    async walk({ page }) {
      expect(await page.locator('.sheet').count()).toBe(3)
      expect(await page.locator('.cover-cases tbody tr').count()).toBe(2)
      await page.emulateMedia({ media: 'print' })
      const breaks = await page
        .locator('.sheet')
        .evaluateAll(sheets => sheets.map(sheet => getComputedStyle(sheet).breakBefore))
      expect(breaks.slice(1)).toEqual(['page', 'page'])
      await page.emulateMedia({ media: 'screen' })
    },
  },
  'makes no packet where there is nothing to review': {
    at: '#/expert-panel/pancreas-before-first-line',
    ready: everybodyRead,
    async walk({ page }) {
      expect(await page.locator('.expert-panel-view > p').first().textContent()).toMatch(
        /検討資料は作りません|no packet/,
      )
      expect(await page.locator('.section-head button').isDisabled()).toBe(true)
    },
  },
})
