import type { Sentence, Told } from '#cards'
import { type Locale, labels, type Phrase } from '#case'
import { because } from './because.ts'
import type { Outcome } from './outcome.ts'
import { type Road, roadOf, type Step } from './rungs.ts'

const answers: Readonly<Record<Step['leaf']['is'], Phrase>> = {
  yes: { ja: '○', en: 'Yes:' },
  no: { ja: '×', en: 'No:' },
  unknown: { ja: '不明', en: 'Not known:' },
}

/** Of the road that leads there its conditions follow; of any other the reader is sent back to the reasons. */
const asSaid = ({ leaf }: Step): Phrase =>
  leaf.is === 'yes' ? { ja: '', en: '' } : { ja: '理由のとおり', en: 'As said above' }

const sentences: Readonly<Record<string, Sentence>> = because

/** How much of a rung is said: its conditions too; and not again why, where the reasons of the card have said it. */
export interface Extent {
  readonly inFull: boolean
  readonly whyIsSaid: boolean
}

/** One rung for the card: the answer and why; in full also its conditions, who pays, where, and how old our word is. */
export function rungLine(step: Step, told: Told<Outcome>, locale: Locale, { inFull, whyIsSaid }: Extent): string {
  const road = roadOf(step, told.k)
  const [colon, stop] = locale === 'ja' ? ['：', '。'] : ['. ', '. ']
  const name = `${answers[step.leaf.is][locale]} ${nameOf(step, road, told, locale)}`
  const more = road !== undefined && inFull
  const why = whyIsSaid ? asSaid(step)[locale] : sentence(step, told, locale)
  const head = why === '' ? name : `${name}${colon}${why}`
  if (!more) return head
  return [head, ...particulars(step, road, told, locale)].map(part => part.replace(/[。.]$/, '')).join(stop)
}

function sentence({ leaf: { verdict } }: Step, { words }: Told, locale: Locale): string {
  if ('missing' in verdict) {
    const facts = verdict.missing.map(fact => labels[fact][locale]).join(locale === 'ja' ? '、' : '; ')
    return locale === 'ja' ? `記録にないもの（${facts}）` : `Not on record (${facts})`
  }
  const why = 'open' in verdict ? verdict.open : verdict.why
  return sentences[why]?.[locale](verdict.facts, words) ?? why
}

/** Trials of a company and of investigators are one rung. */
function nameOf({ rung }: Step, road: Road | undefined, { k }: Told, locale: Locale): string {
  const names = rung === 'trial' ? k.pathways.filter(row => row.rung === rung).map(row => row.name[locale]) : []
  return names.length > 0 ? names.join(locale === 'ja' ? '・' : ' / ') : (road?.name[locale] ?? rung)
}

function particulars(step: Step, road: Road, told: Told<Outcome>, locale: Locale): readonly string[] {
  const conditions = step.rung === 'label' ? usesOf(step, told, locale) : road.requires.map(one => one[locale])
  const site = siteOf(step, told)?.[locale]
  const day =
    locale === 'ja'
      ? `${road.checked}確認${road.confidence === 'unverified' ? '・要確認' : ''}`
      : `Checked ${road.checked}${road.confidence === 'unverified' ? ', to be verified' : ''}`
  const named = (ja: string, en: string, text: string | undefined) =>
    text === undefined || text === '' ? [] : [locale === 'ja' ? `${ja}：${text}` : `${en}: ${text}`]
  return [
    ...named('条件', 'Conditions', conditions.join(locale === 'ja' ? '／' : '; ')),
    ...named('支払い', 'Payer', road.payer[locale]),
    ...named('費用', 'Fees', road.fees?.[locale]),
    ...named('施設', 'Site', site),
    day,
  ]
}

/** The use that the label rung rests on, with its test and its partners. */
function usesOf({ leaf: { verdict } }: Step, { k, words }: Told, locale: Locale): readonly string[] {
  const { use, test, drug } = 'facts' in verdict ? verdict.facts : {}
  const row = k.cdx.find(one => one.id === use)
  const free = k.ungatedUses.find(one => one.id === use)
  const [partners] = row?.combinations.filter(set => set.some(one => one === drug)) ?? []
  const name = [...k.panels, ...k.companionTests].find(one => one.id === test)?.name[locale]
  return [
    ...[row?.indication[locale] ?? free?.indication[locale] ?? []].flat(),
    ...(partners
      ? [
          words
            .list(partners.map(one => words.drug(one)))
            .replaceAll(locale === 'ja' ? '、' : ', ', locale === 'ja' ? '＋' : ' + '),
        ]
      : []),
    ...(name ? [name] : []),
  ]
}

function siteOf({ rung }: Step, { c: { facility } }: Told): Phrase | undefined {
  if (rung === 'advanced-care')
    return facility?.advancedCareSite
      ? { ja: '当院は先進医療の実施施設', en: 'this hospital is a site of advanced care' }
      : undefined
  if (rung !== 'patient-requested' || facility?.ncch1901Site === undefined) return undefined
  return facility.ncch1901Site
    ? { ja: '当院は実施施設', en: 'this hospital is a site' }
    : { ja: '当院は実施施設ではなく、実施施設へ紹介', en: 'not this hospital: refer to a site' }
}
