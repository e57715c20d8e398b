import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { writingViewTest } from './view-test.ts'

const PATIENT = 'ccat-pending'
const FIRST = 'Practitioner/ccat-pending-attending'
const SECOND = 'Practitioner/mock-egfr-approved-attending'

/** Fills in controls by their place in the form: a code for a select, a text for an input. */
async function fill(page: Page, form: string, controls: Readonly<Record<string, string>>) {
  for (const [label, value] of Object.entries(controls)) {
    const control = page
      .locator(`${form} .field`)
      .filter({ hasText: new RegExp(`^${label}`) })
      .locator('select, input')
    const isSelect = (await control.evaluate(element => element.tagName)) === 'SELECT'
    await (isSelect ? control.selectOption(value) : control.fill(value))
  }
}

const labels = {
  ja: {
    first: '転記する人',
    second: '確認する人',
    order: 'もとになった',
    issued: '調査結果の日付',
    secondary: '二次的所見',
    drugs: '候補薬剤',
    count: '候補薬剤の数',
    drug: '薬剤名',
    reach: '薬剤到達性',
    fit: 'CDx適合',
    gene: '遺伝子（あれば）',
  },
  en: {
    first: 'First reader',
    second: 'Second reader',
    order: 'Panel order',
    issued: 'Date of the report',
    secondary: 'Secondary finding',
    drugs: 'Candidate drugs',
    count: 'Number of',
    drug: 'Drug',
    reach: 'Reach',
    fit: 'CDx fit',
    gene: 'Gene, if any',
  },
} as const

writingViewTest('transcribe', {
  'writes a report once two readers agree, and shows where they differ': {
    at: `#/transcribe/${PATIENT}`,
    ready: 'body:has(#gene-symbols option) #first',
    async walk({ page, locale, url }) {
      const on = labels[locale]
      await fill(page, '#first', {
        [on.first]: FIRST,
        [on.order]: `ServiceRequest/${PATIENT}-order`,
        [on.issued]: '2026-06-12',
        [on.secondary]: 'none',
        [on.drugs]: 'listed',
      })
      await fill(page, '#first .candidate', {
        [on.drug]: 'カピバセルチブ',
        [on.reach]: 'approved-other-cancer',
        [on.fit]: 'false',
        [on.gene]: 'ＰＴＥＮ',
      })
      expect(await page.locator('#first .recognized code').allTextContents()).toEqual(['L01EX27', 'HGNC:9588'])
      expect(await page.locator('#first .unknown-name').count()).toBe(0)
      await page.locator('#first .act').click()

      await fill(page, '#second', { [on.second]: FIRST, [on.secondary]: 'none', [on.count]: '1' })
      await fill(page, '#second .candidate', { [on.reach]: 'approved-other-cancer', [on.fit]: 'true' })
      await page.locator('#second .act').click()
      expect(await page.locator('.field-fault').count(), 'one person does not check himself').toBe(1)
      await fill(page, '#second', { [on.second]: SECOND })
      await page.locator('#second .act').click()
      expect(await page.locator('.reading-differences tbody tr').count()).toBe(1)
      await fill(page, '#second .candidate', { [on.fit]: 'false' })
      await page.locator('#second .act').click()
      await page.locator('pre').waitFor()

      const answered = page.waitForResponse(response => response.request().method() === 'POST')
      await page.locator('.act').click()
      const bundle = await (await answered).json()
      await page.locator('.recorded').waitFor()
      const stored: string[] = bundle.entry.map(
        ({ response }: { response: { location: string } }) =>
          /(\w+\/[\w-]+)(\/_history.*)?$/.exec(response.location)?.[1],
      )
      const query = `DiagnosticReport?patient=${PATIENT}&_count=500`
      const reports = await (await page.request.get(`${url}/sandbox/fhir/${query}`)).json()
      const report = reports.entry.find(({ resource }: { resource: fhir4.DiagnosticReport }) =>
        stored.includes(`DiagnosticReport/${resource.id}`),
      ).resource
      expect(report.performer).toEqual([{ reference: FIRST }, { reference: SECOND }])
      expect(report.result.map(({ reference }: fhir4.Reference) => reference)).toEqual(
        stored.filter(reference => reference.startsWith('Observation/')),
      )
      const [provenance] = stored.filter(reference => reference.startsWith('Provenance/'))
      const { agent } = await (await page.request.get(`${url}/sandbox/fhir/${provenance}`)).json()
      expect(agent.map(({ who }: fhir4.ProvenanceAgent) => who.reference)).toEqual([FIRST, SECOND])
      await page.locator('.recorded a').click()
      const waiver = page.locator('[aria-labelledby="ep-waiver-patient-view-title"] .card-summary').first()
      await waiver.waitFor()
      expect(await waiver.textContent()).not.toContain(
        locale === 'ja' ? '記録にないもの：C-CAT調査結果' : 'Not on record: the C-CAT report',
      )
      // The other language begins from the same record.
      for (const reference of stored.toReversed()) await page.request.delete(`${url}/sandbox/fhir/${reference}`)
    },
  },
  'asks for what is missing where it is missing': {
    at: `#/transcribe/${PATIENT}`,
    ready: '#first',
    async walk({ page }) {
      await page.locator('#first .act').click()
      expect(await page.locator('#first [aria-invalid=true]').count()).toBe(5)
      expect(await page.locator('#second').count()).toBe(0)
    },
  },
  'says which names it does not know, and keeps them': {
    at: `#/transcribe/${PATIENT}`,
    ready: 'body:has(#gene-symbols option) #first',
    async walk({ page, locale }) {
      await fill(page, '#first', { [labels[locale].drugs]: 'listed' })
      await fill(page, '#first .candidate', { [labels[locale].drug]: '治験薬ABC-1' })
      expect(await page.locator('.unknown-name').textContent()).toContain('治験薬ABC-1')
    },
  },
})
