import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { load } from '#knowledge'
import { conceptMaps } from './knowledge/concept-maps.ts'
import { registrationQuestionnaire } from './knowledge/registration-questionnaire.ts'
import { rowSchemas } from './knowledge/row-schemas.ts'
import { tumorCodeSystem } from './knowledge/tumor-code-system.ts'

const root = join(import.meta.dirname, '..')

const write = (path: string, content: object) => {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
}

for (const [name, schema] of rowSchemas()) write(`knowledge/schema/${name}`, schema)

const tables = load(root)
for (const resource of [tumorCodeSystem(tables), ...conceptMaps(tables)])
  write(`terminology/${resource.resourceType}-${resource.id}.json`, resource)

write('fhir-profiles/Questionnaire-ccat-registration.json', registrationQuestionnaire(tables))
