import type { Note, Told } from '#cards'
import { labels, type Phrase, yearsBetween } from '#case'
import type { Row } from '#knowledge'
import type { Outcome } from '../outcome.ts'
import type { Fit } from '../specimen-fit.ts'
import { citesOf } from './cites.ts'

type Limit = Row<'specimenLimits'>

/** What the published pages of these tests ask of tissue, beside what the record says of it. */
export function limitNotes(fits: readonly Fit[], told: Told<Outcome>): readonly Note[] {
  if (told.c.order?.specimen?.kind === 'blood') return []
  const limits = told.k.specimenLimits
    .map(one => ({ ...one, tests: one.tests.filter(test => fits.some(fit => fit.test === test)) }))
    .filter(one => one.tests.length > 0)
  return [...tumorCells(limits, told), ...age(limits, told)]
}

const note = (text: Phrase, cites: NonNullable<Note['cites']>): Note => ({ text, cites })

function tumorCells(limits: readonly Limit[], { c, words }: Told<Outcome>): readonly Note[] {
  const percent = c.order?.specimen?.tumorCellPercent
  const asking = limits.filter(limit => limit.tumorCellsAtLeast !== null)
  const cites = citesOf(asking)
  if (cites === undefined) return []
  const least = (mark: string) =>
    words.list(
      asking.map(({ tests, tumorCellsAtLeast }) => `${words.list(tests.map(words.test))} ${tumorCellsAtLeast}%${mark}`),
    )
  const known = percent === undefined ? NOT_ON_RECORD : { ja: `は${percent}%です`, en: ` is ${percent}%` }
  return [
    note(
      {
        ja: `腫瘍細胞割合${known.ja}。検査が求める割合：${least('以上')}`,
        en: `The tumor-cell percentage${known.en}; the tests ask for: ${least(' or more')}`,
      },
      cites,
    ),
  ]
}

const NOT_ON_RECORD: Phrase = { ja: 'が記録にありません', en: ' is not on record' }

function age(limits: readonly Limit[], { c, words }: Told<Outcome>): readonly Note[] {
  const { kind, collectedOn } = c.order?.specimen ?? {}
  if (kind !== 'tissue') return []
  return limits.flatMap(limit => {
    const years = limit.oldAfterYears
    const cites = citesOf([limit])
    if (years === null || cites === undefined) return []
    const tests = words.list(limit.tests.map(words.test))
    const unknown = labels['order.specimen.collectedOn']
    if (collectedOn === undefined)
      return note(
        {
          ja: `${unknown.ja}が記録にありません。${years}年以上前の組織は劣化していることがあります（${tests}）`,
          en: `Not on record: ${unknown.en}; tissue older than ${years} years may have deteriorated (${tests})`,
        },
        cites,
      )
    if (yearsBetween(collectedOn, c.asOf) < years) return []
    return note(
      {
        ja: `検体は${collectedOn}採取で、${years}年以上たっています。劣化していることがあり、より新しい検体があるか確認してください（${tests}）`,
        en: `The specimen was taken on ${collectedOn}, more than ${years} years ago, and may have deteriorated; see whether a newer one exists (${tests})`,
      },
      cites,
    )
  })
}
