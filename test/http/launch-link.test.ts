import { expect, it } from 'vitest'
import type { Card } from '#cards'
import { trustedNetwork } from '../../src/callers/index.ts'
import { type Site, sandboxSite } from '../../src/config/index.ts'
import { path, patientView } from './requests.ts'
import { serve } from './serve.ts'

const { smartLaunchUrl: _, ...unlaunched } = sandboxSite
const production: Site = { ...unlaunched, fhirServers: [] }

async function cardsFor(site: Site, extension: object = {}) {
  const { post, base } = await serve({ callers: trustedNetwork(site) })
  const request = { ...patientView, extension: { 'org.w3id.shirube.request': extension } }
  const { status, body } = await post(path('patient-view'), request)
  expect(status).toBe(200)
  return { base, cards: (body as { readonly cards: readonly Card[] }).cards }
}

it('leaves cards as they are where no launch is configured', async () => {
  const { cards } = await cardsFor(production)
  expect(cards.flatMap(({ links = [] }) => links.map(({ type }) => type))).toEqual(['absolute'])
})

it.each([
  ['ja', 'しるべで経過と根拠を見る'],
  ['en', 'See course and basis in Shirube'],
])(
  'gives each card one link to the page, in its language (%s), before the links to its sources',
  async (locale, label) => {
    const smartLaunchUrl = 'https://shirube.example.jp/console/launch.html'
    const { cards } = await cardsFor({ ...production, smartLaunchUrl }, { locale, asOf: '2026-06-01' })
    expect(cards.length).toBeGreaterThan(0)
    for (const { links = [] } of cards) {
      const [first, ...rest] = links
      expect(first).toEqual({ label, url: smartLaunchUrl, type: 'smart', appContext: expect.any(String) })
      expect(rest.map(({ type }) => type)).toEqual(['absolute'])
      // The whole of it, so that nothing of the patient is ever added unseen.
      expect(JSON.parse(first?.appContext ?? '')).toEqual({ service: 'test-timing', asOf: '2026-06-01' })
    }
  },
)

it('leads to this machine in the sandbox, at the port it was given', async () => {
  const { cards, base } = await cardsFor(sandboxSite)
  expect(cards[0]?.links?.[0]?.url).toBe(`${base}/launch.html`)
})
