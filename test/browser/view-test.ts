import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFailed } from 'vitest'
import type { Locale } from '#case'
import { executable, flags, HANGING_MS } from './chromium.ts'
import { type Running, runningSandbox } from './running-sandbox.ts'

export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface Visit {
  readonly page: Page
  readonly locale: Locale
  readonly url: string
}

/** A step through a view; `at` is the fragment it starts from, such as `#/patient/mock-egfr-approved`. */
export interface Step {
  readonly at: string
  /** What has to be there before the step begins. */
  readonly ready: string
  readonly walk?: (visit: Visit) => Promise<void>
  /** What the browser itself reports of calls that the step means to be refused; nothing else may be said. */
  readonly refused?: RegExp
}

type Steps = Readonly<Record<string, Step>>

/**
 * Walks through a view in a real browser, in Japanese and in English. Each step ends with what every view owes: nothing on
 * the console (a refusal by the content security policy is an error there), no fault that axe finds, a screenshot to look at.
 * All views that only look share one sandbox.
 */
export const viewTest = (view: string, steps: Steps): void => walkThrough(view, steps, false)

/** The same for a view that writes, or puts the FHIR server out of order: it has a sandbox of its own. */
export const writingViewTest = (view: string, steps: Steps): void => walkThrough(view, steps, true)

function walkThrough(view: string, steps: Steps, apart: boolean): void {
  describe.skipIf(executable === undefined)(`the ${view} view`, () => {
    let own: Running | undefined
    let browser: Browser
    let url = ''
    beforeAll(async () => {
      own = apart ? await runningSandbox() : undefined
      url = own?.url ?? inject('sandbox') ?? ''
      browser = await chromium.launch({ ...(executable && { executablePath: executable }), args: flags })
    })
    afterAll(async () => {
      await browser?.close()
      await own?.stop()
    })

    for (const locale of ['ja', 'en'] as const)
      describe(locale, () => {
        it.each(Object.entries(steps))('%s', async (name, { at, ready, walk, refused }) => {
          const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale })
          page.setDefaultTimeout(HANGING_MS)
          const file = `${view}-${name.replaceAll(/[^a-z0-9]+/gi, '-')}.${locale}.png`
          const look = () => page.screenshot({ path: join(import.meta.dirname, 'screenshots', file), fullPage: true })
          onTestFailed(async () => void (await look()))
          const said: string[] = []
          page.on('console', message => said.push(`${message.type()}: ${message.text()}`))
          page.on('pageerror', error => said.push(`uncaught: ${error.message}`))
          // Run by the debugger, not by the page, so that the policy of the page stays as it is.
          await page.addInitScript({ content: axe })
          await page.goto(`${url}/?lang=${locale}${at}`)
          await page.locator(ready).first().waitFor()
          await walk?.({ page, locale, url })
          // Where nobody looks, only at what failed.
          if (!process.env.CI) await look()
          expect(await faultsOf(page)).toEqual([])
          expect(said.filter(line => !refused?.test(line))).toEqual([])
          await page.close()
        })
      })
  })
}

/** Resolves when nothing is being fetched or fading any more, and has not been for a moment: an answer that is out of date stands there pale. */
const still = (page: Page) =>
  page.evaluate(`(async () => {
    const restless = () => document.querySelector('[aria-busy="true"]') ?? document.getAnimations().some(one => one.playState === 'running')
    for (let calm = 0; calm < 5; calm = restless() ? 0 : calm + 1) await new Promise(resolve => setTimeout(resolve, 20))
  })()`)

/** What axe finds wrong once the page stands still, WCAG 2.2 AA and best practice, one line for each element. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await still(page)
  const found: unknown =
    await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => id + ': ' + help + ' at ' + target.join(' '))))`)
  return Array.isArray(found) ? found.map(String) : [`axe said ${String(found)}`]
}
