import { expect } from 'vitest'
import { viewTest } from './view-test.ts'

viewTest('integrators', {
  'gives addresses, commands and faults': {
    at: '#/integrators',
    ready: '#mock-egfr-approved',
    async walk({ page, url }) {
      const text = (await page.locator('main').textContent()) ?? ''
      expect(text).toContain(`curl -s ${url}/sandbox/requests/ep-waiver-patient-view`)
      expect(text).toContain(`curl -X DELETE ${url}/sandbox/faults`)
      expect(await page.locator('html').getAttribute('lang')).toBe(new URL(page.url()).searchParams.get('lang'))
    },
  },
  'links to resources that are there': {
    at: '#/integrators',
    ready: '#mock-egfr-approved',
    async walk({ page }) {
      await page.locator('#mock-egfr-approved summary').click()
      const links = page.locator('.addresses a, #mock-egfr-approved .links a')
      const addresses = await links.evaluateAll(all => all.map(one => String(one.getAttribute('href'))))
      expect(addresses.length).toBeGreaterThan(15)
      for (const address of addresses) expect((await page.request.get(address)).status(), address).toBe(200)
    },
  },
})
