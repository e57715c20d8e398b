import type { Service } from '#cards'
import type { IsoDate, Locale } from '#case'
import type { Say } from './say/index.ts'

/** What every command is given. */
export interface Bench {
  /** The folder that holds `knowledge/` and `terminology/`. */
  readonly root: string
  /** The questions whose answers `diff` compares. */
  readonly services: readonly Service[]
  readonly today: IsoDate
  readonly locale: Locale
  readonly say: Say
  /** Standard output, as it is; nothing is added. */
  write(text: string): void
}

/** A command that was not carried out: one line per fault. Nothing was written. */
export class Refused extends Error {
  readonly faults: readonly string[]
  constructor(...faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'Refused'
    this.faults = faults
  }
}

export const writeLines = ({ write }: Bench, lines: readonly string[]) => {
  for (const line of lines) write(`${line}\n`)
}
