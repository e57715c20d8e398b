import { load } from '#knowledge'
import type { Parts } from '../http/index.ts'
import { openArchive, type StorageSettings } from '../store/index.ts'
import { audit } from './audit.ts'
import { type Options, parsed } from './options.ts'
import type { Reviewing } from './parts.ts'
import { Refused } from './refused.ts'
import { replay } from './replay.ts'
import { report } from './report.ts'
import { phrases, type Say } from './say/index.ts'

export interface ReviewParts extends Pick<Parts, 'services' | 'distil' | 'answer'> {
  readonly storage: StorageSettings
  readonly env: Readonly<Record<string, string | undefined>>
  /** A folder with `knowledge/` and `terminology/` in it. */
  readonly knowledge: string
  readonly write?: (text: string) => void
  readonly complain?: (line: string) => void
  readonly now?: Date
}

/** Each command, and how many names it wants beside its options. */
const COMMANDS: Readonly<
  Record<string, { names: number; run(reviewing: Reviewing, ...names: string[]): Promise<boolean> }>
> = {
  replay: { names: 1, run: (reviewing, id = '') => replay(id, reviewing) },
  report: { names: 0, run: report },
  audit: { names: 0, run: audit },
}

/**
 * Looks back at what was decided: carries out one command line and returns its exit code, 0, or 1 for a replay that
 * differs and for a command that could not be carried out. Throws StorageFault and KnowledgeError.
 */
export async function review([name = '', ...args]: readonly string[], parts: ReviewParts): Promise<0 | 1> {
  const { complain = console.error, write = text => void process.stdout.write(text), now = new Date() } = parts
  // Read before all else, so that a wrong command line is refused in the right language.
  const locale = /--lang[= ]en( |$)/.test(args.join(' ')) ? 'en' : 'ja'
  const say = phrases[locale]
  try {
    const command = COMMANDS[name]
    const { names, options } = read(args, say)
    if (command === undefined || names.length !== command.names) throw new Refused(say.usage)
    const tables = load(options.knowledge ?? parts.knowledge)
    const archive = await openArchive(parts.storage, parts.env)
    try {
      return (await command.run({ ...parts, archive, options, tables, locale, say, write, now }, ...names)) ? 0 : 1
    } finally {
      await archive.close()
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    complain(error.message)
    return 1
  }
}

function read(args: readonly string[], say: Say): { readonly names: readonly string[]; readonly options: Options } {
  try {
    const { positionals, values } = parsed(args)
    return { names: positionals, options: values }
  } catch (error) {
    if (error instanceof TypeError) throw new Refused(say.badOption(error.message.split('. ')[0] ?? ''))
    throw error
  }
}
