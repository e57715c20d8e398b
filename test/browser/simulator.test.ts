import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { viewTest } from './view-test.ts'

const request = async (page: Page) => JSON.parse(await page.locator('.composer textarea').inputValue())

const send = async (page: Page, text?: string) => {
  if (text !== undefined) await page.locator('.composer textarea').fill(text)
  await page.locator('.composer .act').click()
  await page.locator('.answered').waitFor()
}

viewTest('simulator', {
  'sends a call and shows cards, schemas and time': {
    at: '#/simulator?service=ep-waiver-patient-view&patient=mock-egfr-approved',
    ready: '.composer textarea',
    async walk({ page, locale }) {
      expect(await request(page)).toMatchObject({
        hook: 'patient-view',
        context: { patientId: 'mock-egfr-approved' },
        prefetch: { conditions: { resourceType: 'Bundle' } },
        extension: { 'org.w3id.shirube.request': { asOf: '2026-06-15', locale } },
      })
      await send(page)
      expect(await page.locator('.status').textContent()).toContain('HTTP 200')
      expect(await page.locator('.validation .mark-yes').count()).toBe(2)
      expect(await page.locator('.answered .card').count()).toBeGreaterThan(0)
      expect(await page.locator('.timing figcaption').textContent()).toMatch(/\d+ ms/)
    },
  },
  'builds the call by its switches': {
    at: '#/simulator?service=test-timing-order-sign&prefetch=off&server=token',
    ready: '.composer textarea',
    async walk({ page }) {
      const without = await request(page)
      expect(without).not.toHaveProperty('prefetch')
      expect(without).toMatchObject({
        fhirServer: expect.stringMatching(/^http/),
        fhirAuthorization: { token_type: 'Bearer' },
      })
      await page.locator('select.fault').selectOption('null-key')
      await page.locator('.fault-note').waitFor()
      await page.locator('input[name=prefetch]').first().check()
      await page.waitForFunction(
        () => JSON.parse(document.querySelector('textarea')?.value ?? '{}').prefetch?.conditions === null,
      )
      await send(page)
      expect(await page.locator('.status').textContent()).toContain('HTTP 200')
      expect(await page.locator('.answered .card').count()).toBe(1)
    },
  },
  'puts the FHIR server out of order for one call only': {
    at: '#/simulator?service=ep-waiver-patient-view&prefetch=off&fault=failing',
    ready: '.composer textarea',
    async walk({ page, url }) {
      await send(page)
      expect(await page.locator('.status').textContent()).toContain('HTTP 412')
      expect(await page.locator('.answered pre').first().textContent()).toContain('OperationOutcome')
      expect(await (await fetch(`${url}/sandbox/faults`)).json()).toEqual({})
    },
    refused: /status of 412/,
  },
  'sends what was written, broken or not': {
    at: '#/simulator?service=ep-waiver-patient-view',
    ready: '.composer textarea',
    async walk({ page }) {
      await send(page, '{"hook":')
      expect(await page.locator('.not-json').count()).toBe(1)
      expect(await page.locator('.status').textContent()).toContain('HTTP 400')
      await send(page, '{"hook":"patient-view"}')
      await page.locator('.validation-request .mark-no').waitFor()
      expect(await page.locator('.validation-request li').count()).toBeGreaterThan(0)
    },
    refused: /status of 400/,
  },
  'tries every promise and makes a report of it': {
    at: '#/simulator/conformance',
    ready: '.conformance .act',
    async walk({ page }) {
      await page.locator('.conformance .act').click()
      await page.locator('.checks').waitFor({ timeout: 60_000 })
      const missed = page.locator('.checks tr').filter({ has: page.locator('.check-missed') })
      expect(await missed.allTextContents()).toEqual([])
      const downloading = page.waitForEvent('download')
      await page.locator('.conformance .section-head .plain').click()
      const { passed, failed, checks } = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
      expect({ passed, failed }).toEqual({ passed: await page.locator('.check-met').count(), failed: 0 })
      expect(checks).toHaveLength(passed)
    },
    refused: /status of (400|404|405|412|413|415|422)/,
  },
})
