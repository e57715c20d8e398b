import { type Asked, answer, type Card, type Decision, type Hook, type Service } from '#cards'
import type { Case, Locale } from '#case'
import type { Tables } from '#knowledge'
import { tables } from '#test/rule-test'
import { ccatRegistration } from '../../cds-services/ccat-registration/service.ts'
import { cdxChoice } from '../../cds-services/cdx-choice/service.ts'
import { cdxJustification } from '../../cds-services/cdx-justification/service.ts'
import { claimCheck } from '../../cds-services/claim-check/service.ts'
import { epQuorum } from '../../cds-services/ep-quorum/service.ts'
import { epWaiver } from '../../cds-services/ep-waiver/service.ts'
import { germlineReferral } from '../../cds-services/germline-referral/service.ts'
import { offLabelPathway } from '../../cds-services/off-label-pathway/service.ts'
import { testTiming } from '../../cds-services/test-timing/service.ts'
import { cases as registrationCases } from '../cds-services/ccat-registration/cases.ts'
import { cases as choiceCases } from '../cds-services/cdx-choice/cases.ts'
import { cases as justificationCases, story } from '../cds-services/cdx-justification/cases.ts'
import { signedTables } from '../cds-services/cdx-justification/society-tables.ts'
import { cases as claimCases } from '../cds-services/claim-check/cases.ts'
import { cases as quorumCases } from '../cds-services/ep-quorum/cases.ts'
import { cases as waiverCases } from '../cds-services/ep-waiver/cases.ts'
import { cases as germlineCases } from '../cds-services/germline-referral/cases.ts'
import { cases as pathwayCases } from '../cds-services/off-label-pathway/cases.ts'
import { cases as timingCases } from '../cds-services/test-timing/cases.ts'

export const locales: readonly Locale[] = ['ja', 'en']

/** The hook at which a service would be asked about this case. */
function hookFor({ hooks }: Service, { order }: Case): Hook {
  if (hooks.includes('order-sign') && order !== undefined) return 'order-sign'
  return hooks.includes('patient-view') ? 'patient-view' : 'encounter-discharge'
}

/** A call about this case: same case, same names, same UUIDs. */
export const asking = (service: Service, c: Case, more: Partial<Asked> = {}): Asked => ({
  c,
  hook: hookFor(service, c),
  locale: 'ja',
  tables,
  author: { patient: 'Patient/1', practitioner: 'Practitioner/attending' },
  uuid: name => `uuid-of-${name}`,
  ...more,
})

export const cardsOf = (service: Service, c: Case, more: Partial<Asked> = {}): readonly Card[] =>
  answer(service, asking(service, c, more))

export const decision = (card: Card): Decision => card.extension['org.w3id.shirube.decision']

/** The card in force: always the first. */
export function cardOf(service: Service, c: Case, more: Partial<Asked> = {}): Card {
  const [card] = cardsOf(service, c, more)
  if (card === undefined) throw new Error(`${service.id} has nothing to say`)
  return card
}

export interface Told {
  readonly service: Service
  readonly story: string
  readonly c: Case
  readonly locale: Locale
  readonly card: Card
}

const days: readonly Case['asOf'][] = ['2024-06-01', '2025-07-07', '2026-05-31', '2026-06-15']

/** What only a hospital reaches that has loaded the societies' list and had it signed by two people. */
const listed: Readonly<Record<string, Case>> = {
  'capivasertib, PIK3CA by NCC Oncopanel, on the list and reviewed': {
    ...story('capivasertib, PIK3CA by NCC Oncopanel'),
    expertPanel: { held: true, heldOn: '2026-06-05', recommended: [], ref: 'Procedure/panel' },
  },
  'capivasertib, PIK3CA by NCC Oncopanel, on the list and not reviewed': story('capivasertib, PIK3CA by NCC Oncopanel'),
}

/** Every story of every service, on four days and in both languages, with every card it gives. */
export const allCards: readonly Told[] = [
  { service: testTiming, cases: timingCases },
  { service: cdxChoice, cases: choiceCases },
  { service: epWaiver, cases: waiverCases },
  { service: epQuorum, cases: quorumCases },
  { service: offLabelPathway, cases: pathwayCases },
  { service: cdxJustification, cases: justificationCases },
  { service: cdxJustification, cases: listed, over: signedTables },
  { service: claimCheck, cases: claimCases },
  { service: germlineReferral, cases: germlineCases },
  { service: ccatRegistration, cases: registrationCases },
].flatMap(({ service, cases, over = tables }: { service: Service; cases: typeof listed; over?: Tables }) =>
  Object.entries(cases).flatMap(([story, c]) =>
    days.flatMap(asOf =>
      locales.flatMap(locale =>
        cardsOf(service, { ...c, asOf }, { locale, tables: over }).map(card => ({
          service,
          story: `${story}, ${asOf}`,
          c: { ...c, asOf },
          locale,
          card,
        })),
      ),
    ),
  ),
)

/** URLs of the Markdown links in a text; brackets that are escaped make no link. */
export const linked = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/(?<!\\)\]\((https?:[^)\s]+)\)/g)].map(match => match[1] ?? '')
