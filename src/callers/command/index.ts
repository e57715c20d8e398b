import { parseArgs } from 'node:util'
import { ConfigError } from '../../config/index.ts'
import { add } from './add.ts'
import { type Desk, Misused } from './desk.ts'
import { list } from './list.ts'
import { token } from './token.ts'

const usage = `usage:
  npm run client -- add --id ID --issuer ISS (--jku URL | --key FILE | --generate ES384|RS384 --private-key FILE)
                        [--site SITE] [--tenant TENANT=SITE]... [--jku-address CIDR]...
  npm run client -- list
  npm run client -- token [--url URL] [--seconds N] [--tenant T]               for the sandbox
  npm run client -- token --client ID --private-key FILE --url URL [--seconds N] [--tenant T]
The registry is the file that "clients" names in the configuration (SHIRUBE_CONFIG), or --registry FILE.`

const commands: Readonly<Record<string, (desk: Desk) => Promise<void> | void>> = { add, list, token }

const one = { type: 'string' } as const
const several = { type: 'string', multiple: true } as const

const parsed = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      registry: one,
      id: one,
      issuer: one,
      jku: one,
      'jku-address': several,
      key: one,
      generate: one,
      'private-key': one,
      site: one,
      tenant: several,
      client: one,
      url: one,
      seconds: one,
    },
  })

/** Keeps the registry of clients, and signs test tokens in their name. Returns the exit code; 1 has changed nothing. */
export async function clientCommand(args: readonly string[], parts: Omit<Desk, 'options'>): Promise<0 | 1> {
  const { complain } = parts
  try {
    const { positionals, values } = parsed(args)
    const command = commands[positionals[0] ?? '']
    if (command === undefined || positionals.length > 1) throw new Misused(usage)
    await command({ ...parts, options: values })
    return 0
  } catch (error) {
    if (error instanceof ConfigError) for (const fault of error.faults) complain(fault)
    else if (error instanceof Misused) complain(error.message)
    else if (error instanceof TypeError && 'code' in error) complain(error.message)
    else throw error
    return 1
  }
}
