import { expect } from 'vitest'
import { viewTest } from './view-test.ts'

viewTest('documents', {
  'says in the chart why the panel was omitted, each reason with its paragraph': {
    at: '#/documents/mock-egfr-approved?kind=ep-note',
    ready: '.sheet .statements',
    async walk({ page }) {
      const reasons = await page.locator('.statements li').allTextContents()
      expect(reasons.length).toBeGreaterThan(5)
      for (const reason of reasons) expect(reason).toMatch(/［.+］$/)
      expect(await page.locator('.draft-mark').count()).toBe(1)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('h1').isVisible()).toBe(false)
      expect(await page.locator('.draft-mark').isVisible()).toBe(true)
      await page.emulateMedia({ media: 'screen' })
    },
  },
  'writes no note where the panel has to meet or the law is open': {
    at: '#/documents/mcrpc-brca2-flag?kind=ep-note',
    ready: '.sheet',
    async walk({ page }) {
      expect(await page.locator('.statements').count()).toBe(0)
    },
  },
  'gives the remarks of the claim': {
    at: '#/documents/nsclc-liquid-with-reason?kind=claim',
    ready: '.sheet .sheet-lead',
    async walk({ page }) {
      expect(await page.locator('.sheet-lead').first().textContent()).toContain('脳転移・胸膜播種のみで再生検ができず')
      // The line of the card with its paragraph, and nothing of what the hospital earns.
      expect(await page.locator('.sheet').textContent()).toContain('D006-19')
      expect(await page.locator('.sheet').textContent()).not.toContain('440,000')
    },
  },
  'refers to clinical genetics': {
    at: '#/documents/germline-suspected-ovary?kind=referral',
    ready: '.sheet .statements',
  },
  'drafts no referral for a patient who does not wish to know': {
    at: '#/documents/germline-disclosure-denied?kind=referral',
    ready: '.sheet',
    async walk({ page }) {
      expect(await page.locator('.statements').count()).toBe(0)
    },
  },
  'leaves findings and secondary findings of the explanation to the physician': {
    at: '#/documents/mock-egfr-approved?kind=explanation',
    ready: '.sheet',
    async walk({ page }) {
      const text = await page.locator('.sheet').textContent()
      expect(text).toContain('FoundationOne CDx')
      expect(text).toContain('B011-5')
      expect(text).not.toContain('EGFR')
      expect(await page.locator('.blank-3').count()).toBe(4)
    },
  },
  'prints the packet for the expert panel, with the meeting that is booked': {
    at: '#/documents/ep-outsourced-complete?kind=packet',
    ready: '.packet .agenda',
    async walk({ page }) {
      expect(await page.locator('.packet').textContent()).toContain('2026-06-22')
      expect(await page.locator('.packet-section').count()).toBe(10)
    },
  },
  'makes no packet where there is nothing to review': {
    at: '#/documents/pancreas-before-first-line?kind=packet',
    ready: '.reading .tabs + p',
    async walk({ page }) {
      expect(await page.locator('.sheet').count()).toBe(0)
    },
  },
})
