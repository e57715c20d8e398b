import type { Service } from '#cards'
import { type IsoDate, tokyoDay } from '#case'
import { KnowledgeError } from '#knowledge'
import { type Bench, Refused } from './bench.ts'
import { commands } from './commands.ts'
import { isKnowledge } from './is-knowledge.ts'
import { type Options, parsed } from './options.ts'
import { phrases, type Say } from './say/index.ts'

export { rowChanges } from './diff/row-changes.ts'
export { checkedBefore, checks, confidences } from './state.ts'
export { nameOf } from './yaml/change-table.ts'

export interface WorkbenchParts {
  /** Where the program's own tables are; `--folder` names others. */
  readonly root: string
  readonly services: readonly Service[]
  readonly write?: (text: string) => void
  /** Where faults go, a line each. */
  readonly complain?: (line: string) => void
  readonly today?: IsoDate
}

/**
 * The curator's workbench: carries out one command line and returns its exit code, 0 or 1. A command that
 * returns 1 has written no table; why stands in one line per fault.
 */
export function workbench(args: readonly string[], parts: WorkbenchParts): 0 | 1 {
  const { root, services, today = tokyoDay(new Date()), complain = console.error } = parts
  const write = parts.write ?? ((text: string) => void process.stdout.write(text))
  const locale = langOf(args)
  const say = phrases[locale]
  try {
    const { positionals, values } = read(args, say)
    const bench: Bench = { root: folderIn(values, root, say), services, today, locale, say, write }
    const [name = '', ...rest] = positionals
    const command = commands[name]
    if (command === undefined) throw new Refused(...(name === '' ? [] : [say.unknownCommand(name)]), say.usage)
    command(rest, values, bench)
    return 0
  } catch (error) {
    if (error instanceof KnowledgeError) for (const fault of error.faults) complain(say.tableFault(fault))
    else if (error instanceof Refused) for (const fault of error.faults) complain(fault)
    else throw error
    return 1
  }
}

/** The tables to work on: those of the program, or those a hospital keeps in a folder of its own. */
function folderIn({ folder }: Options, root: string, say: Say): string {
  if (folder === undefined) return root
  if (!isKnowledge(folder)) throw new Refused(say.notKnowledge(folder))
  return folder
}

/** Read before all else, so that a wrong command line is refused in the right language. */
const langOf = (args: readonly string[]) => (/--lang[= ]en( |$)/.test(args.join(' ')) ? 'en' : 'ja')

function read(args: readonly string[], say: Say): { positionals: readonly string[]; values: Options } {
  try {
    const { positionals, values } = parsed(args)
    if (values.lang !== 'ja' && values.lang !== 'en')
      throw new Refused(say.badChoice('--lang', values.lang, ['ja', 'en']))
    return { positionals, values }
  } catch (error) {
    if (error instanceof TypeError) throw new Refused(say.badOption(error.message.split('. ')[0] ?? ''))
    throw error
  }
}
