import { expect } from 'vitest'
import { type Visit, writingViewTest } from './view-test.ts'

const PATIENT = 'gastric-judgements-missing'

/** Fills in one matter; the form then shows its draft. */
async function draft(page: Visit['page'], matter: string, option: string, reason?: string) {
  const form = page.locator(`#${matter}`)
  await form.locator('select').selectOption(option)
  if (reason) await form.locator('textarea').fill(reason)
  await form.locator('button[type=submit]').click()
  return form
}

writingViewTest('record', {
  'moves the card when the physician’s judgements are recorded': {
    at: `#/patient/${PATIENT}`,
    ready: '.card-summary',
    async walk({ page, url }) {
      const summary = () => page.locator('[aria-labelledby="test-timing-patient-view-title"] .card-summary').first()
      const before = await page.locator('.card-summary').first().textContent()
      await page.locator(`a[href="#/record/${PATIENT}"]`).click()
      await page.locator('#signer ~ .fields select').selectOption(`Practitioner/${PATIENT}-attending`)
      const status = await draft(page, 'standard-therapy-status', 'expected-to-finish', '二次治療で増悪')
      expect(JSON.parse((await status.locator('pre').first().textContent()) ?? '')).toMatchObject({
        performer: [{ reference: `Practitioner/${PATIENT}-attending` }],
        effectiveDateTime: '2026-06-15',
      })
      await status.locator('.act').click()
      const probable = await draft(page, 'drug-therapy-probable', 'true')
      await probable.locator('.act').click()
      await probable.locator('.recorded').waitFor()
      await status.locator('.recorded a').last().click()
      await summary().waitFor()
      const after = await summary().textContent()
      expect(after).not.toBe(before)
      for (const code of ['standard-therapy-status', 'drug-therapy-probable']) {
        const system = 'https://w3id.org/shirube/fhir/CodeSystem/cgp'
        const query = `Observation?patient=${PATIENT}&code=${encodeURIComponent(`${system}|${code}`)}`
        const found = await (await page.request.get(`${url}/sandbox/fhir/${query}`)).json()
        expect(found.entry).toHaveLength(1)
        const { id, performer } = found.entry[0].resource
        expect(performer).toEqual([{ reference: `Practitioner/${PATIENT}-attending` }])
        // The other language begins from the same record.
        await page.request.delete(`${url}/sandbox/fhir/Observation/${id}`)
      }
    },
  },
  'writes nothing without a signature, and says what is missing where it is missing': {
    at: `#/record/${PATIENT}`,
    ready: '.matter',
    async walk({ page }) {
      const posts: string[] = []
      page.on('request', request => request.method() === 'POST' && posts.push(request.url()))
      await page.locator('#signer ~ .fields input').fill('2026-06-16')
      await page.locator('#standard-therapy-status button[type=submit]').click()
      expect(await page.locator('[aria-invalid=true]').count()).toBe(4)
      expect(await page.locator('.field-fault').count()).toBe(4)
      expect(await page.locator('.act').count()).toBe(0)
      expect(posts.filter(url => url.includes('/sandbox/fhir'))).toEqual([])
    },
  },
  'takes a draft back when what it says is changed after it was read': {
    at: `#/record/${PATIENT}`,
    ready: '.matter',
    async walk({ page }) {
      await page.locator('#signer ~ .fields select').selectOption(`Practitioner/${PATIENT}-attending`)
      const form = await draft(page, 'ccat-submission', 'permit')
      expect(JSON.parse((await form.locator('pre').first().textContent()) ?? '').provision).toEqual({ type: 'permit' })
      await form.locator('select').selectOption('deny')
      expect(await form.locator('.act').count()).toBe(0)
    },
  },
  'says what is on record, asks by its paragraph, and writes each matter with its Provenance': {
    at: `#/record/${PATIENT}`,
    ready: '.matter .on-record:not(.quiet)',
    async walk({ page, url }) {
      const signer = `Practitioner/${PATIENT}-attending`
      expect(await page.locator('#standard-therapy-status .on-record-none').count()).toBe(1)
      expect(await page.locator('#standard-therapy-status .asking').textContent()).toContain('D006-19')
      await page.locator('#signer ~ .fields select').selectOption(signer)
      const stored: string[] = []
      for (const [matter, option, reason] of [
        ['tissue-test-difficult', undefined, '再生検の危険が高い'],
        ['disease-extent', 'recurrent', undefined],
        ['ccat-submission', 'permit', undefined],
        ['secondary-finding-disclosure', 'deny', undefined],
      ] as const) {
        const form = page.locator(`#${matter}`)
        if (option) await form.locator('select').selectOption(option)
        if (reason) await form.locator('textarea').fill(reason)
        await form.locator('button[type=submit]').click()
        expect(await form.locator('pre').count()).toBe(2)
        const answered = page.waitForResponse(response => response.request().method() === 'POST')
        await form.locator('.act').click()
        const { entry } = await (await answered).json()
        await form.locator('.recorded').waitFor()
        await form.locator('.on-record:not(.on-record-none, .quiet)').waitFor()
        const [answer, provenance] = entry.map(({ resource }: { resource: fhir4.FhirResource }) => resource)
        expect(provenance.target[0]).toEqual({ reference: `${answer.resourceType}/${answer.id}` })
        expect(provenance.agent.at(-1).who).toEqual({ reference: signer })
        stored.push(`Provenance/${provenance.id}`, `${answer.resourceType}/${answer.id}`)
      }
      // The other language begins from the same record.
      for (const reference of stored) await page.request.delete(`${url}/sandbox/fhir/${reference}`)
    },
  },
})
