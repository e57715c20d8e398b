import type { IsoDate, Locale } from '#case'
import type { Source } from '#knowledge'
import { type Bench, writeLines } from '../bench.ts'
import { nameOf } from '../yaml/change-table.ts'
import { answerChanges } from './answer-changes.ts'
import { readPatients } from './patients.ts'
import { rowChanges } from './row-changes.ts'
import type { Snapshot } from './snapshot.ts'
import type { Told } from './told.ts'

export interface DiffOptions {
  /** The day whose facts both answers are given for. */
  readonly factsOn: IsoDate
  readonly patients: string
  /** How the two sides are called in the heading. */
  readonly names: readonly [string, string]
}

/** Prints which rows begin, end or change between two snapshots, and whose answers change with them. */
export function diff(from: Snapshot, to: Snapshot, { factsOn, patients, names }: DiffOptions, bench: Bench): void {
  const { say, locale } = bench
  const people = readPatients(patients, bench)
  const rows = rowChanges(from, to, locale).flatMap(({ table, id, what, title, fields }) => [
    `  ${say[what]}  ${nameOf(table)}  ${id}  ${title}`,
    ...fields.map(({ name, before, after }) => say.field(name, before, after)),
  ])
  const { asked, changes } = answerChanges(people, factsOn, from, to, bench)
  const outcome = ({ outcome }: Told) =>
    outcome === 'silent' ? say.silent : outcome === 'no-regime' ? say.noRegime : outcome
  const answers = changes.flatMap(({ patient, service, before, after, sources }) => [
    say.answer(patient, service, outcome(before), outcome(after)),
    ...(after.regime === ''
      ? []
      : [
          say.because(
            after.regime,
            sources.map(one => place(one, locale)),
          ),
        ]),
  ])
  writeLines(bench, [
    say.diffTitle(...names),
    say.rowsTitle,
    ...(rows.length > 0 ? rows : [say.nothing]),
    say.answersTitle(people.length, factsOn),
    ...answers,
    say.answersCount(changes.length, asked),
  ])
}

const place = ({ id, locator }: Source, locale: Locale) => `${locator[locale]} [${id}]`
