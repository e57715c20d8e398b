import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Hook } from '#cards'
import { type Case, type IsoDate, type RecordKey, recordQueries } from '#case'
import type { Tables } from '#knowledge'
import { sandboxSite } from '../../config/index.ts'
import { distil } from '../../distil/index.ts'
import { type PatientRecord, resourcesIn } from '../../fhir/index.ts'
import { type Bench, Refused } from '../bench.ts'

export interface Patient {
  readonly id: string
  readonly record: PatientRecord
  /** Draft orders of the record: what would be signed. */
  readonly drafts: readonly fhir4.FhirResource[]
}

/** The patients of a folder, one FHIR Bundle per file. Throws Refused. */
export function readPatients(folder: string, { say }: Bench): readonly Patient[] {
  const files = globSync('*.json', { cwd: folder }).sort()
  if (files.length === 0) throw new Refused(say.noPatients(folder))
  return files.map(file => {
    const { resources } = resourcesIn(parsed(join(folder, file), say))
    return {
      id: basename(file, '.json'),
      record: recordOf(resources),
      drafts: resources.filter(one => one.resourceType === 'ServiceRequest' && one.status === 'draft'),
    }
  })
}

function parsed(file: string, say: Bench['say']): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Refused(say.notJson(file))
  }
}

/** The whole record, as a FHIR server would answer each of our queries. */
function recordOf(resources: readonly fhir4.FhirResource[]): PatientRecord {
  const keys = Object.keys(recordQueries) as RecordKey[]
  const section = (key: RecordKey) => {
    const type = recordQueries[key].split(/[/?]/)[0]
    return {
      state: 'answered' as const,
      complete: true,
      resources: resources.filter(resource => resource.resourceType === type),
    }
  }
  return Object.fromEntries(keys.map(key => [key, section(key)]))
}

/** What the record of a patient says at a hook on a day, in a hospital like the sandbox's. */
export function caseOf({ record, drafts }: Patient, hook: Hook, asOf: IsoDate, tables: Tables): Case {
  const orders = hook === 'patient-view' ? [] : drafts
  return distil({ record, orders, draftResources: orders, asOf, tables, facility: sandboxSite.facility }).c
}
