import type { IsoDate, Line } from '#case'
import { daysBetween, latest } from '../read/day.ts'
import { known } from '../read/known.ts'
import { ingredients } from './drug.ts'
import type { Exposure } from './exposure.ts'

/** Drugs that start within these days of each other are one regimen. */
const REGIMEN_DAYS = 28
/** The same drugs after a longer pause than this are a new line. */
const PAUSE_DAYS = 180
/** Progression counts as the reason for a new line when it was seen this shortly before. */
const PROGRESSION_DAYS = 60
/** Surgery this close to a drug given with curative intent makes it perioperative. */
const SURGERY_DAYS = 180

export interface Course {
  readonly exposures: readonly Exposure[]
  /** Days on which the disease was found to have worsened. */
  readonly worsened: readonly IsoDate[]
  readonly surgery: readonly IsoDate[]
  /** Hormone therapy that goes on under every line, such as androgen deprivation in prostate cancer. */
  readonly isBackbone: (drug: string) => boolean
  readonly nextStart: IsoDate | undefined
}

/** A line with everything it was read from. */
export interface Regimen {
  readonly line: Line
  readonly exposures: readonly Exposure[]
}

interface Draft {
  number: number | undefined
  readonly exposures: Exposure[]
  readonly ingredients: Set<string>
}

/**
 * Lines of therapy, first to last, as the record names them, else as drugs and dates suggest. Perioperative courses are
 * listed with the number 0: lines are counted from the first for advanced disease.
 */
export function regimens(course: Course): readonly Regimen[] {
  const backbone = course.exposures.filter(one => one.drugs.every(course.isBackbone))
  const drafts: Draft[] = []
  for (const exposure of course.exposures) if (!backbone.includes(exposure)) place(exposure, drafts)
  for (const exposure of backbone) add(exposure, lineUnder(exposure, drafts))
  let counted = 0
  let before: Line['setting']
  return drafts.map((draft, i) => {
    const setting = settingOf(draft, before, course)
    before = setting
    const number = draft.number ?? (setting === 'perioperative' ? 0 : counted + 1)
    counted = Math.max(counted, number)
    const line = lineFrom(draft, number, setting, startOf(drafts[i + 1]) ?? course.nextStart, course)
    return { line, exposures: draft.exposures }
  })
}

function place(exposure: Exposure, drafts: Draft[]): void {
  const current = drafts.at(-1)
  const same =
    exposure.line === undefined
      ? current && continues(exposure, current)
        ? current
        : undefined
      : (drafts.find(draft => draft.number === exposure.line) ??
        (current && current.number === undefined && withinRegimen(exposure, current) ? current : undefined))
  const line = same ?? { number: exposure.line, exposures: [], ingredients: new Set() }
  if (same === undefined) drafts.push(line)
  add(exposure, line)
  line.number ??= exposure.line
}

function add(exposure: Exposure, line: Draft | undefined): void {
  line?.exposures.push(exposure)
  for (const ingredient of exposure.drugs.flatMap(ingredients)) line?.ingredients.add(ingredient)
}

/** A drug the regimen does not have opens a line, unless it started with it; fewer drugs are maintenance. */
function continues(exposure: Exposure, current: Draft): boolean {
  const brings = exposure.drugs.flatMap(ingredients).some(ingredient => !current.ingredients.has(ingredient))
  if (brings) return withinRegimen(exposure, current)
  if (current.exposures.some(one => one.running)) return true
  const last = latest(current.exposures.map(one => one.end ?? one.start))
  return last === undefined || daysBetween(last, exposure.start) <= PAUSE_DAYS
}

const startOf = (draft: Draft | undefined) => draft?.exposures[0]?.start
const withinRegimen = (exposure: Exposure, draft: Draft) =>
  daysBetween(startOf(draft) ?? exposure.start, exposure.start) <= REGIMEN_DAYS

/** The line under which a backbone drug was given: the last that had begun, else the first soon after. */
const lineUnder = (exposure: Exposure, drafts: readonly Draft[]) =>
  drafts.findLast(draft => daysBetween(exposure.start, startOf(draft) ?? exposure.start) <= REGIMEN_DAYS) ??
  drafts.find(draft => daysBetween(exposure.start, startOf(draft) ?? exposure.start) <= PAUSE_DAYS)

/** What is given with curative intent right after a perioperative course still belongs to it. */
function settingOf({ exposures, number }: Draft, before: Line['setting'], { surgery }: Course): Line['setting'] {
  if (exposures.some(one => one.perioperative)) return 'perioperative'
  const nearSurgery = (one: Exposure) => surgery.some(day => Math.abs(daysBetween(one.start, day)) <= SURGERY_DAYS)
  if (exposures.some(one => one.intent === 'curative' && (before === 'perioperative' || nearSurgery(one))))
    return 'perioperative'
  return number !== undefined || exposures.some(one => one.intent === 'palliative') ? 'advanced' : undefined
}

function lineFrom(
  draft: Draft,
  number: number,
  setting: Line['setting'],
  next: IsoDate | undefined,
  course: Course,
): Line {
  const { exposures } = draft
  const start = startOf(draft) ?? ''
  const running = exposures.some(one => one.running)
  const ends = exposures.flatMap(one => one.end ?? [])
  const end = running || ends.length === 0 ? undefined : latest([...ends, ...exposures.map(one => one.start)])
  const stated = exposures.findLast(one => one.endedFor !== undefined)?.endedFor
  const progressed =
    next !== undefined &&
    course.worsened.some(day => day >= start && day <= next && daysBetween(day, next) <= PROGRESSION_DAYS)
  return {
    ...known({
      number,
      basis: draft.number === undefined ? ('inferred' as const) : ('recorded' as const),
      end,
      endedFor: (running ? undefined : stated) ?? (progressed ? ('progression' as const) : undefined),
      setting,
    }),
    drugs: [...new Set(exposures.flatMap(one => one.drugs))].sort(),
    start: exposures[0]?.start ?? '0000-01-01',
    refs: [...new Set(exposures.flatMap(one => one.ref ?? []))],
  }
}
