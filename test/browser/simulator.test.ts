import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { writingViewTest } from './view-test.ts'

const request = async (page: Page) => JSON.parse(await page.locator('.composer textarea').inputValue())

const send = async (page: Page, text?: string) => {
  if (text !== undefined) await page.locator('.composer textarea').fill(text)
  await page.locator('.composer .act').click()
  await page.locator('.answered').waitFor()
}

const shell = promisify(execFile)

/** Runs what the copy button copies, as somebody would paste it into a terminal. */
const pasted = async (page: Page) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.locator('.composer .copy').click()
  const command = await page.evaluate('navigator.clipboard.readText()')
  const { stdout } = await shell('bash', ['-c', String(command)])
  return { statuses: [...stdout.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status)), stdout }
}

const status = async (page: Page) => Number(/\d+/.exec((await page.locator('.status').textContent()) ?? '')?.[0])

/** Turns every fault on, one after the other, with a record that has something to spoil. */
const faults: Readonly<Record<string, { readonly query: string; readonly status: number; readonly note: RegExp }>> = {
  slow: { query: 'prefetch=off', status: 412, note: /この状態|behaves like this/ },
  failing: { query: 'prefetch=off', status: 412, note: /この状態|behaves like this/ },
  'expired-token': { query: 'prefetch=off&server=token', status: 412, note: /この状態|behaves like this/ },
  'missing-key': { query: 'server=none&key=conditions', status: 412, note: /入れました|this fault in it/ },
  'null-key': { query: 'key=reports', status: 200, note: /入れました|this fault in it/ },
  'outcome-key': { query: 'server=none&key=conditions', status: 412, note: /入れました|this fault in it/ },
  'wrong-oncotree': { query: 'server=none', status: 200, note: /入れました|this fault in it/ },
  'full-width-gene': { query: 'server=none', status: 200, note: /入れました|this fault in it/ },
}

writingViewTest('simulator', {
  'turns on every fault there is, and copies each as a command that runs': {
    at: '#/simulator?service=ep-waiver-patient-view&patient=mock-egfr-approved',
    ready: '.composer textarea',
    async walk({ page }) {
      const offered = await page
        .locator('select.fault option')
        .evaluateAll(all => all.map(one => 'value' in one && one.value))
      expect(offered).toEqual(['none', ...Object.keys(faults)])
      for (const [fault, { query, status: expected, note }] of Object.entries(faults)) {
        const call = `#/simulator?service=ep-waiver-patient-view&patient=mock-egfr-approved&${query}&fault=${fault}`
        await page.evaluate(`location.hash = ${JSON.stringify(call)}`)
        await page.locator('.fault-note').filter({ hasText: note }).waitFor()
        await send(page)
        expect([fault, await status(page)]).toEqual([fault, expected])
        if (expected === 412)
          expect(await page.locator('.answered pre').first().textContent()).toContain('OperationOutcome')
        expect([fault, (await pasted(page)).statuses]).toEqual([fault, [expected]])
      }
    },
    refused: /status of 412/,
  },
  'answers at every hook': {
    at: '#/simulator',
    ready: '.composer textarea',
    async walk({ page }) {
      const offered = await page
        .locator('.controls select')
        .first()
        .locator('option')
        .evaluateAll(all => all.map(one => String('value' in one && one.value)))
      for (const hook of [
        'patient-view',
        'order-select',
        'order-sign',
        'order-dispatch',
        'appointment-book',
        'encounter-discharge',
      ]) {
        const service = offered.find(one => one.endsWith(`-${hook}`))
        expect([hook, service]).toEqual([hook, expect.any(String)])
        await page.locator('.controls select').first().selectOption(String(service))
        await page
          .locator('.composer code')
          .filter({ hasText: String(service) })
          .waitFor()
        await page.waitForFunction(`JSON.parse(document.querySelector('textarea').value).hook === '${hook}'`)
        await send(page)
        expect([service, await status(page)]).toEqual([service, 200])
        expect(await page.locator('.validation .mark-yes').count()).toBe(2)
      }
    },
  },
  'dispatches an order that the service reads itself': {
    at: '#/simulator?service=cdx-justification-order-dispatch',
    ready: '.composer textarea',
    async walk({ page }) {
      const { context } = await request(page)
      expect(context).toMatchObject({
        dispatchedOrders: [expect.stringMatching(/^MedicationRequest\//), expect.any(String)],
        performer: expect.any(String),
      })
      await send(page)
      expect(await page.locator('.answered .card').count()).toBeGreaterThan(0)
      expect((await pasted(page)).statuses).toEqual([200])
    },
  },
  'signs a call well, badly or not at all, and says what the service will not': {
    at: '#/simulator?service=ep-waiver-patient-view&jwt=valid',
    ready: '.composer textarea',
    async walk({ page }) {
      expect(await page.locator('.composer h2').textContent()).toContain('/sandbox/signed/cds-services/')
      await send(page)
      expect(await status(page)).toBe(200)
      expect((await pasted(page)).statuses).toEqual([200])
      const why: Readonly<Record<string, RegExp>> = {
        'no-token': /Authorization/,
        expired: /exp/,
        'wrong-audience': /aud/,
        'unknown-key': /kid/,
        replayed: /jti/,
      }
      for (const [signature, reason] of Object.entries(why)) {
        await page.locator('select.signature').selectOption(signature)
        await page.locator('.answered').waitFor({ state: 'detached' })
        await send(page)
        expect([signature, await status(page)]).toEqual([signature, 401])
        expect(await page.locator('.answered .panel').first().textContent()).toMatch(reason)
        expect([signature, (await pasted(page)).statuses]).toEqual([
          signature,
          signature === 'replayed' ? [200, 401] : [401],
        ])
      }
    },
    refused: /status of 401/,
  },
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
      await page.locator('.checks').waitFor()
      const missed = page.locator('.checks tr').filter({ has: page.locator('.check-missed') })
      expect(await missed.allTextContents()).toEqual([])
      const downloading = page.waitForEvent('download')
      await page.locator('.conformance .section-head .plain').first().click()
      const { passed, failed, checks } = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
      expect({ passed, failed }).toEqual({ passed: await page.locator('.check-met').count(), failed: 0 })
      expect(checks).toHaveLength(passed)
      for (const { basis } of checks) expect(basis.url).toMatch(/^http/)
      const reading = page.waitForEvent('download')
      await page.locator('.conformance .section-head .plain').last().click()
      const markdown = await readFile(await (await reading).path(), 'utf8')
      expect(markdown.match(/^\| ✓ /gm)).toHaveLength(passed)
    },
    refused: /status of (400|401|404|405|412|413|415|422)/,
  },
})
