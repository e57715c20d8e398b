import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

export const S = 'https://w3id.org/shirube/fhir'
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every JSON file of a folder, by its name without `.json`, in order of name. */
export const jsonFiles = <T>(pattern: string): ReadonlyMap<string, T> =>
  new Map(
    globSync(pattern, { cwd: root })
      .sort()
      .map(file => [basename(file, '.json'), JSON.parse(readFileSync(`${root}/${file}`, 'utf8'))]),
  )

export const codeSystems = jsonFiles<fhir4.CodeSystem>('terminology/CodeSystem-*.json')
export const valueSets = jsonFiles<fhir4.ValueSet>('terminology/ValueSet-*.json')

/** Codes of one of our code systems; `undefined` when we define no such system. */
export function codesOfSystem(url: string | undefined): ReadonlySet<string> | undefined {
  const system = [...codeSystems.values()].find(one => one.url === url)
  return system && new Set(system.concept?.map(concept => concept.code))
}

/** The members of one of our value sets, as `system|code`. Throws when we define no such value set. */
export function membersOf(url: string): ReadonlySet<string> {
  const found = [...valueSets.values()].find(one => one.url === url)
  if (!found) throw new Error(`no value set ${url}`)
  return new Set(
    found.compose?.include.flatMap(({ system, concept }) =>
      [...(concept?.map(one => one.code) ?? codesOfSystem(system) ?? [])].map(code => `${system}|${code}`),
    ),
  )
}
