import { parseArgs } from 'node:util'
import { load } from '#knowledge'
import type { Parts } from '../http/index.ts'
import { openArchive, type StorageSettings } from '../store/index.ts'
import { Refused, type Reviewing } from './parts.ts'
import { replay } from './replay.ts'
import { phrases } from './say/index.ts'

export interface ReviewParts extends Pick<Parts, 'services' | 'distil' | 'answer'> {
  readonly storage: StorageSettings
  readonly env: Readonly<Record<string, string | undefined>>
  /** A folder with `knowledge/` and `terminology/` in it. */
  readonly knowledge: string
  readonly write?: (text: string) => void
  readonly complain?: (line: string) => void
  readonly now?: Date
}

const COMMANDS: Readonly<Record<string, (args: readonly string[], reviewing: Reviewing) => Promise<boolean>>> = {
  replay: ([id = ''], reviewing) => replay(id, reviewing),
}

/**
 * Looks back at what was decided: carries out one command line and returns its exit code, 0, or 1 for a replay that
 * differs and for a command that could not be carried out. Throws StorageFault and KnowledgeError.
 */
export async function review([name = '', ...args]: readonly string[], parts: ReviewParts): Promise<0 | 1> {
  const { complain = console.error, write = text => void process.stdout.write(text), now = new Date() } = parts
  const say = phrases[/--lang[= ]en( |$)/.test(args.join(' ')) ? 'en' : 'ja']
  const command = COMMANDS[name]
  try {
    const { positionals, values } = read(args)
    const known = command !== undefined && positionals.length === 1
    if (!known) throw new Refused(say.usage)
    const tables = load(values.knowledge ?? parts.knowledge)
    const archive = await openArchive(parts.storage, parts.env)
    try {
      const locale = values.lang === 'en' ? 'en' : 'ja'
      return (await command(positionals, { ...parts, archive, tables, locale, say, write, now })) ? 0 : 1
    } finally {
      await archive.close()
    }
  } catch (error) {
    if (error instanceof Refused) complain(error.message)
    else if (error instanceof TypeError && 'code' in error) complain(say.badOption(error.message.split('. ')[0] ?? ''))
    else throw error
    return 1
  }
}

const read = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'ja' }, knowledge: { type: 'string' } },
  })
