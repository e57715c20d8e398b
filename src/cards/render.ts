import { type Regime, type Source, standing } from '#knowledge'
import type { Leaf } from '#rule'
import type { Asked } from './asked.ts'
import { linksIn, linksTo } from './basis.ts'
import type { Card, DecisionReason } from './card.ts'
import { detail } from './detail.ts'
import { explain } from './explanation.ts'
import { summaryLine } from './markdown.ts'
import { offered } from './offer.ts'
import { once } from './once.ts'
import { overrideReasons } from './override-reasons.ts'
import { phrases } from './phrases.ts'
import { indicatorOf, type Service, type Told } from './service.ts'

const TOPICS = 'https://w3id.org/shirube/fhir/CodeSystem/service'

/** Words for an answer already given. Nothing here decides anything; citations are added here, so no template can forget them. */
export function render(service: Service, regime: Regime, told: Told, asked: Asked): Card {
  const { locale, tables, c, uuid } = asked
  const { outcome } = told
  const state = standing(regime, c.asOf)
  const headline = service.cards.headlines[outcome]
  if (headline === undefined) throw new Error(`${service.id} has no headline for ${outcome}`)
  const mark = state === 'proposed' ? phrases[locale].proposal : ''
  const summary = summaryLine(`${mark}${headline.summary[locale](told)}`)
  const explanation = explain(service, regime, told, asked)
  const { sources } = explanation
  const ids = once((paragraphs: readonly Source[]) => paragraphs.map(one => one.id))
  const links = [...linksIn([...explanation.lead, ...explanation.notes], locale), ...linksTo(sources, locale)]
  const offers = state === 'in-force' ? (service.offers?.(told, asked.author) ?? []) : []

  return {
    uuid: uuid(`${regime.id}/card`),
    summary,
    detail: detail(service, regime, told, asked, explanation, summary),
    indicator: indicatorOf(headline, told),
    source: {
      label: sources[0]?.document[locale] ?? regime.name[locale],
      ...(sources[0] && { url: sources[0].url }),
      topic: { system: TOPICS, code: service.id, display: service.title[locale] },
    },
    ...(offers.length > 0 && {
      suggestions: offered(offers, locale, name => uuid(`${regime.id}/${name}`)),
      selectionBehavior: 'any',
    }),
    overrideReasons: overrideReasons(locale),
    ...(links.length > 0 && { links }),
    extension: {
      'org.w3id.shirube.decision': {
        service: service.id,
        outcome,
        asOf: c.asOf,
        regime: regime.id,
        standing: state,
        reasons: explanation.asked.map(leaf => reason(leaf, ids(explanation.sourcesOf(leaf)))),
        missing: explanation.missing,
        knowledge: tables.version,
        values: service.values?.(told) ?? {},
      },
    },
  }
}

function reason({ rule, is, verdict }: Leaf, cites: readonly string[]): DecisionReason {
  if ('missing' in verdict) return { rule: rule.id, answer: is, cites, facts: {}, evidence: [] }
  const why = 'open' in verdict ? verdict.open : verdict.why
  return { rule: rule.id, answer: is, why, cites, facts: verdict.facts, evidence: verdict.evidence }
}
