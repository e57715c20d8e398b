import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../src/sandbox/patients/', import.meta.url)

/** A synthetic patient as it lies in the sandbox: the story's id, the Bundle and its resources. */
export interface Story {
  readonly id: string
  readonly bundle: fhir4.Bundle<fhir4.FhirResource>
  readonly resources: readonly fhir4.FhirResource[]
}

/** Every synthetic patient of the sandbox, in alphabetical order. */
export const stories: readonly Story[] = readdirSync(folder)
  .filter(file => file.endsWith('.json'))
  .sort()
  .map(file => {
    const bundle: fhir4.Bundle<fhir4.FhirResource> = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    const resources = (bundle.entry ?? []).flatMap(entry => entry.resource ?? [])
    return { id: file.slice(0, -'.json'.length), bundle, resources }
  })

/** The stories as the README tells them, a line in Japanese and one in English, by id. */
export const toldStories: ReadonlyMap<string, { readonly ja: string; readonly en: string }> = new Map(
  [
    ...readFileSync(new URL('README.md', folder), 'utf8').matchAll(
      /^\| \[`([a-z0-9-]+)`\]\(\1\.json\) *\| ([^|]+?) *\| ([^|]+?) *\|/gm,
    ),
  ].map(([, id = '', ja = '', en = '']) => [id, { ja, en }]),
)

/** A value deep inside a resource, with the path that leads to it: `dosageInstruction.0.timing.repeat.boundsPeriod.start`. */
export interface Leaf {
  readonly path: string
  readonly value: unknown
}

/** Every leaf of a JSON value, depth first. */
export function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`))
}
