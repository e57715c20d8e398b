import { describe, expect, it } from 'vitest'
import { services } from '../../cds-services/index.ts'
import { type Card, answer, type Hook } from '#cards'
import type { IsoDate, Locale } from '#case'
import { tables } from '#test/rule-test'
import { sandboxSite } from '../../src/config/index.ts'
import { distil } from '../../src/distil/index.ts'
import { cardUuid } from '../../src/http/card-uuid.ts'
import { stories, type Story } from '../patients/bundles.ts'
import { recordOf } from './record-of.ts'

const day: IsoDate = '2026-06-15'
const hookInstance = '00000000-0000-4000-8000-000000000000'

/** The order to be signed; where no test is ordered, the drugs that are. */
function draftOrders({ resources }: Story) {
  const drafts = (type: string) =>
    resources.filter(one => one.resourceType === type && 'status' in one && one.status === 'draft')
  const tests = drafts('ServiceRequest')
  return tests.length > 0 ? tests : drafts('MedicationRequest')
}

/** Everything in the appointment book: the meetings among it are found by the service. */
const appointments = ({ resources }: Story) => resources.filter(one => one.resourceType === 'Appointment')

function asked(story: Story, hook: Hook) {
  const orders = hook === 'order-sign' ? draftOrders(story) : []
  const draftResources = hook === 'appointment-book' ? appointments(story) : orders
  return distil({ record: recordOf(story), orders, draftResources, patientId: story.id, asOf: day, tables, facility: sandboxSite.facility })
}

function cardsOf(story: Story, locale: Locale): readonly (readonly [string, readonly Card[]])[] {
  const hooks: readonly Hook[] = [
    'patient-view',
    ...(draftOrders(story).length > 0 ? (['order-sign'] as const) : []),
    ...(appointments(story).length > 0 ? (['appointment-book'] as const) : []),
    ...(story.resources.some(({ resourceType }) => resourceType === 'Encounter') ? (['encounter-discharge'] as const) : []),
  ]
  return services.flatMap(service =>
    hooks
      .filter(hook => service.hooks.includes(hook))
      .map(hook => {
        const id = `${service.id}-${hook}`
        const author = { patient: `Patient/${story.id}`, practitioner: `Practitioner/${story.id}-attending` }
        const uuid = (name: string) => cardUuid(hookInstance, id, name)
        return [id, answer(service, { c: asked(story, hook).c, hook, locale, tables, author, uuid })] as const
      }),
  )
}

/** The cards as a physician reads them, one after the other. */
const page = (story: Story, locale: Locale) =>
  cardsOf(story, locale)
    .map(([id, cards]) => [`# ${id}`, ...cards.map(card => `> ${card.indicator}\n\n${card.detail}`), ...(cards.length === 0 ? ['(silent)'] : [])].join('\n\n'))
    .join('\n\n')
    .replaceAll(tables.version, '<version>')

const machine = (story: Story) =>
  Object.fromEntries(
    cardsOf(story, 'ja').map(([id, cards]) => [
      id,
      cards.map(({ summary, indicator, suggestions, extension }) => {
        const { knowledge: _, ...decision } = extension['org.w3id.shirube.decision']
        return { summary, indicator, suggestions, decision }
      }),
    ]),
  )

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

describe.each(stories)('$id', story => {
  const folder = `./${story.id}`
  it('is understood as before', async () => {
    const { c, remarks } = asked(story, 'patient-view')
    await expect(json({ case: c, remarks })).toMatchFileSnapshot(`${folder}/case.json`)
  })
  it('is answered as before', () => expect(json(machine(story))).toMatchFileSnapshot(`${folder}/decisions.json`))
  it('reads as before in Japanese', () => expect(`${page(story, 'ja')}\n`).toMatchFileSnapshot(`${folder}/cards.ja.md`))
  it('reads as before in English', () => expect(`${page(story, 'en')}\n`).toMatchFileSnapshot(`${folder}/cards.en.md`))
})
