import { describe, expect, it } from 'vitest'
import { labels } from '#case'
import { tables } from '#test/rule-test'
import { services } from '../../cds-services/index.ts'
import { validateR4 } from '../fhir-validation.ts'
import { allCards, decision, linked } from './asking.ts'

/** Runs a check over every card and names the ones that fail it. */
const everyCard = (what: string, check: (told: (typeof allCards)[number]) => void) =>
  it(what, () => {
    for (const told of allCards) {
      try {
        check(told)
      } catch (error) {
        throw new Error(
          `${told.service.id}, ${told.story}, ${told.locale}: ${error instanceof Error ? error.message : error}`,
        )
      }
    }
  })

describe('every card', () => {
  it('is seen here: each outcome of each service, in both languages', () => {
    for (const service of services)
      for (const locale of ['ja', 'en'])
        for (const outcome of service.outcomes)
          expect(
            allCards.some(
              told => told.service === service && told.locale === locale && decision(told.card).outcome === outcome,
            ),
            `${service.id} ${outcome} ${locale}`,
          ).toBe(true)
  })

  everyCard('has a summary of one line, under 140 characters by code points and by UTF-16 units', ({ card }) => {
    expect(card.summary.length).toBeGreaterThan(0)
    expect(card.summary.length).toBeLessThan(140)
    expect([...card.summary].length).toBeLessThan(140)
    expect(card.summary).not.toMatch(/[\n\r\t]|…$|undefined|null|\[object/)
  })

  everyCard('speaks its language', ({ card, locale }) => {
    const japanese = /[\u3040-\u30ff]/
    if (locale === 'ja') expect(card.summary).toMatch(japanese)
    else expect(card.summary).not.toMatch(japanese)
  })

  everyCard('has a detail in Markdown without HTML, and without a hole where a word should be', ({ card }) => {
    expect(card.detail).not.toMatch(/<|>/)
    expect(card.detail).not.toMatch(/undefined|\bnull\b|NaN|\[object|： *$|: *$|[：（]。|: \.|（）|\(\)/m)
    expect(card.detail.split('\n')[0]).toMatch(/^\*\*.+\*\*$/)
  })

  everyCard('is set as its language is: one mark at a time, in its own width, thousands apart', ({ card, locale }) => {
    // A source is called what it is called, and what goes onto the claim is Japanese in either language.
    const ownWords = card.detail.split('\n').filter(line => !/^- (\[|(On|For) the claim)/.test(line))
    for (const line of [card.summary, ...ownWords]) {
      if (locale === 'en') expect(line).not.toMatch(/[A-Za-z0-9)]（|[a-z0-9]・[a-z]/)
      else expect(line).not.toMatch(/。（|[、。：]{2}|[ぁ-んァ-ヶ一-龠][,;:?!](?!\/\/)| [、。）]|（ |「」/)
      expect(line).not.toMatch(/(?<![\d,.-])\d{4,}(点|円| points| yen)/)
    }
  })

  everyCard('is never critical: money and panels are no danger to life', ({ card }) => {
    expect(['info', 'warning']).toContain(card.indicator)
  })

  everyCard('cites at least one paragraph, and names its document as the source', ({ card }) => {
    expect(card.source.url).toMatch(/^https?:/)
    expect(card.links?.length).toBeGreaterThan(0)
  })

  everyCard('repeats exactly the links of its text, each once', ({ card }) => {
    const urls = card.links?.map(link => link.url) ?? []
    expect(new Set(urls).size).toBe(urls.length)
    expect(new Set(linked(card.detail))).toEqual(new Set(urls))
  })

  everyCard('quotes only paragraphs that were out by then, of its own body of rules', ({ card }) => {
    const { asOf, regime, reasons } = decision(card)
    for (const id of reasons.flatMap(reason => reason.cites)) {
      const source = tables.sources.find(one => one.id === id)
      expect(source?.from === null || (source?.from ?? '9') <= asOf, `${id} on ${asOf}`).toBe(true)
      if (id.startsWith('fee-') && regime.startsWith('fee-')) expect(id.split('/')[0]).toBe(regime)
      if (regime !== 'report-2025') expect(id).not.toMatch(/^report-/)
    }
  })

  everyCard('names every missing fact in words', ({ card, locale }) => {
    for (const fact of decision(card).missing) {
      const label = Object.entries(labels).find(([path]) => path === fact)?.[1]
      expect(card.detail).toContain(`- ${label?.[locale]}`)
    }
  })

  everyCard('has a member for everything it holds: nothing null, nothing empty', ({ card: { extension, ...card } }) => {
    expect(holes(card).join()).toBe('')
    expect(
      holes(extension)
        .filter(path => !/\.(facts|evidence|missing|values|cites)$/.test(path))
        .join(),
    ).toBe('')
  })

  everyCard('gives each missing or unknown reason no why, and each settled one its own', ({ card }) => {
    for (const { answer, why } of decision(card).reasons) if (answer !== 'unknown') expect(why).toBeDefined()
  })

  everyCard('offers drafts only where the rules are in force, with how to choose among them', ({ card }) => {
    expect(card.suggestions === undefined).toBe(card.selectionBehavior === undefined)
    if (decision(card).standing !== 'in-force') expect(card.suggestions).toBeUndefined()
  })

  it('offers only resources that FHIR R4 accepts', () => {
    const offered = new Map(
      allCards.flatMap(({ card }) =>
        (card.suggestions ?? []).flatMap(one =>
          one.actions.map(action => [JSON.stringify(action.resource), action.resource] as const),
        ),
      ),
    )
    expect(new Set([...offered.values()].map(one => one.resourceType))).toEqual(
      new Set(['Observation', 'QuestionnaireResponse', 'ServiceRequest', 'Task']),
    )
    for (const resource of offered.values()) expect(validateR4(resource)).toEqual([])
  })

  everyCard('has suggestions that say what they create, each under its own UUID', ({ card }) => {
    const suggestions = card.suggestions ?? []
    expect(new Set([card.uuid, ...suggestions.map(one => one.uuid)]).size).toBe(suggestions.length + 1)
    for (const { label, actions } of suggestions) {
      expect(label).not.toBe('')
      for (const { type, description } of actions) expect([type, description]).toEqual(['create', label])
    }
  })
})

function holes(value: unknown, path = ''): readonly string[] {
  if (value === null || value === undefined || value === '') return [path]
  if (typeof value !== 'object') return []
  const members = Object.entries(value)
  return members.length === 0 ? [path] : members.flatMap(([key, member]) => holes(member, `${path}.${key}`))
}
