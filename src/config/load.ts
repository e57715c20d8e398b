import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Config } from './config.ts'
import { ConfigError } from './config-error.ts'
import { readConfig } from './read.ts'

/** Reads the YAML file that SHIRUBE_CONFIG names. Throws ConfigError, which lists every fault at once. */
export function loadConfig(file: string | undefined): Config {
  if (file === undefined || file === '')
    throw new ConfigError(['SHIRUBE_CONFIG: missing; expected the path of a YAML file (npm run sandbox needs none)'])
  return readConfig(readYaml('SHIRUBE_CONFIG', file))
}

/** The value in a YAML file. Throws ConfigError; `setting` is where the file was named. */
export function readYaml(setting: string, file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new ConfigError([`${setting}: ${file} cannot be read`])
  }
  try {
    return parse(text)
  } catch (error) {
    throw new ConfigError([`${file}: not YAML: ${error instanceof Error ? error.message.split('\n')[0] : error}`])
  }
}
