import type { Note, Told, Words } from '#cards'
import type { Phrase } from '#case'
import { takes } from '../../shared/takes.ts'
import { asked } from '../asked.ts'
import { chosen } from '../chosen.ts'
import { fitWords } from '../fit-words.ts'
import { orderedTests } from '../ordered-tests.ts'
import type { Outcome } from '../outcome.ts'
import { subjectsOf } from '../preferred.ts'
import { type Fit, type FitReason, specimenFits } from '../specimen-fit.ts'
import { wantedRows } from '../wanted-rows.ts'
import { limitNotes } from './specimen-limits.ts'

/** Prompts on the specimen: what each test asks of it, and what is known or missing. They never decide. */
export function specimenNotes(told: Told<Outcome>): readonly Note[] {
  const { c, k, words } = told
  const wanted = wantedRows(c, k)
  if ('missing' in wanted || chosen(told).answered === 'all') return []
  const payable = wanted.rows.filter(row => row.payable === null || row.payable <= c.asOf)
  const fits = specimenFits(payable, c, k)
  const specimen = c.order?.specimen
  const names = (tests: readonly string[]) => words.list(tests.map(words.test))
  // A panel ordered on tissue is no occasion to speak of plasma.
  const bloodInQuestion =
    asked(c, k).by !== 'all' || specimen?.kind === 'blood' || !orderedTests(c).some(test => takes(test, k).tissue)
  const plasma = fits
    .filter(({ missing }) => bloodInQuestion && missing === 'judgement.tissueTestDifficult')
    .map(one => one.test)
  const onBlood = fits.filter(({ test }) => bloodInQuestion && (specimen?.kind === 'blood' || !takes(test, k).tissue))
  const fusion = wanted.rows.some(
    ({ marker }) => marker.by === 'alteration' && marker.anyOf.some(one => one.kind === 'fusion'),
  )
  const several = subjectsOf(wanted.rows).size > 1
  return [
    ...limitNotes(fits, told),
    ...[
      ...Map.groupBy(
        fits.filter(({ why }) => toSay.has(why)),
        ({ why }) => why,
      ),
    ].map(([why, of]) => fitNote(why, of, told)),
    ...(plasma.length > 0
      ? [
          note(
            {
              ja: `血漿での検査には、組織での検査が困難な医学的理由の記録が必要です：${names(plasma)}`,
              en: `On plasma, the recorded medical reason why tissue cannot be tested is needed: ${names(plasma)}`,
            },
            ['fee-2024/d006-27/1', 'fee-2026/d006-27/1'],
          ),
        ]
      : []),
    ...(fusion && onBlood.length > 0
      ? [
          note(
            {
              ja: '血漿で融合遺伝子が陰性でも、組織の融合は否定できません',
              en: 'A negative plasma result does not exclude a fusion in the tissue',
            },
            ['specimen/tissue-and-blood'],
          ),
        ]
      : []),
    ...(specimen?.needleBiopsy === true && several
      ? [
          note(
            {
              ja: '針生検の小さな検体です。単独検査を重ねると組織が尽きるため、一度に多くを調べられる検査を先に検討してください',
              en: 'A small needle sample: single tests one after another may use it up; consider first the test that answers most at once',
            },
            ['report-2025/3'],
          ),
        ]
      : []),
    ...transplant(fits, told),
  ]
}

const note = (text: Phrase, cites: NonNullable<Note['cites']>): Note => ({ text, cites })

const toSay: ReadonlySet<string> = new Set([
  'needs-tissue',
  'not-after-transplant',
  'macrodissection-needed',
  'transplant-to-check',
  'kind-to-check',
])

/** What the laboratory's page of the panel with matched blood says. */
const ofTheControl: ReadonlySet<string> = new Set([
  'not-after-transplant',
  'transplant-to-check',
  'macrodissection-needed',
])

/** Of a whole cancer many tests may need tissue: some say enough. */
const NAMED = 6

const fitNote = (why: FitReason, fits: readonly Fit[], { words }: Told<Outcome>): Note => ({
  text: {
    ja: `${fitWords(why, 'ja')}：${named(fits, words)}${fits.length > NAMED ? `、ほか${fits.length - NAMED}種` : ''}`,
    en: `${capital(fitWords(why, 'en'))}: ${named(fits, words)}${fits.length > NAMED ? ` and ${fits.length - NAMED} more` : ''}`,
  },
  cites: ofTheControl.has(why) ? ['specimen/ncc-oncopanel'] : ['fee-2024/d006-27/1', 'fee-2026/d006-27/1'],
})

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const named = (fits: readonly Fit[], words: Words) => words.list(fits.slice(0, NAMED).map(one => words.test(one.test)))

function transplant(fits: readonly Fit[], { c, k, words }: Told<Outcome>): readonly Note[] {
  const matched = k.panels.filter(panel => panel.matchedNormal === true).map(panel => panel.id)
  const tests = fits.flatMap(({ test }) => (matched.includes(test) ? test : []))
  return tests.length === 0 || c.allogeneicTransplant !== undefined
    ? []
    : [
        note(
          {
            ja: `同種移植の既往を確認してください。本人の血液を対照に使う検査です：${words.list(tests.map(words.test))}`,
            en: `Check for an allogeneic transplant in the past; the patient's blood is the control of: ${words.list(tests.map(words.test))}`,
          },
          ['specimen/ncc-oncopanel'],
        ),
      ]
}
