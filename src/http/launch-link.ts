import type { Card, Link } from '#cards'
import type { IsoDate, Locale } from '#case'
import type { Site } from '../config/index.ts'

/** Where the console of a sandbox begins a launch: on this machine, at whatever port it was given. */
const onThisMachine = (port: number | undefined) => `http://127.0.0.1:${port}/launch.html`

const label = { ja: 'しるべで経過と根拠を見る', en: 'See course and basis in Shirube' } as const

/**
 * Cards with a link each that opens the console as a SMART app, where the site names its launch URL; otherwise as they are.
 * The EHR hands `appContext` to the app with its token: the service and the day, and nothing of the patient.
 * It is no part of the decision, so it is added when that is sent, and a replay neither needs nor compares it.
 */
export function withLaunchLink(
  cards: readonly Card[],
  { smartLaunchUrl }: Site,
  { service, asOf, locale, port }: { service: string; asOf: IsoDate; locale: Locale; port: number | undefined },
): readonly Card[] {
  if (smartLaunchUrl === undefined) return cards
  const link: Link = {
    label: label[locale],
    url: smartLaunchUrl === 'loopback' ? onThisMachine(port) : smartLaunchUrl,
    type: 'smart',
    appContext: JSON.stringify({ service, asOf }),
  }
  return cards.map(card => ({ ...card, links: [link, ...(card.links ?? [])] }))
}
