import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Config, configFile } from './config.ts'

/** A configuration that cannot be served from; `faults` has one line for each field that is missing or wrong. */
export class ConfigError extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(`not configured (${faults.length}):\n${faults.map(fault => `  ${fault}`).join('\n')}`)
    this.name = 'ConfigError'
    this.faults = faults
  }
}

/** Reads the YAML file that SHIRUBE_CONFIG names. Throws ConfigError, which lists every fault at once. */
export function loadConfig(file: string | undefined): Config {
  if (file === undefined || file === '')
    throw new ConfigError(['SHIRUBE_CONFIG: missing; expected the path of a YAML file (npm run sandbox needs none)'])
  return readConfig(yamlOf(file))
}

/** Checks a configuration that has been parsed. Throws ConfigError. */
export function readConfig(value: unknown): Config {
  const read = configFile.safeParse(value ?? {})
  if (!read.success)
    throw new ConfigError(
      read.error.issues.flatMap(issue => {
        const path = issue.path.map(String)
        return issue.code === 'unrecognized_keys'
          ? issue.keys.map(key => `${[...path, key].join('.')}: unknown field`)
          : [`${path.join('.') || 'configuration'}: ${issue.message}`]
      }),
    )
  const { callers: _accepted, ...config } = read.data
  return config
}

function yamlOf(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new ConfigError([`SHIRUBE_CONFIG: ${file} cannot be read`])
  }
  try {
    return parse(text)
  } catch (error) {
    throw new ConfigError([`${file}: not YAML: ${error instanceof Error ? error.message.split('\n')[0] : error}`])
  }
}
