import type { IsoDate, RecordKey } from '#case'
import type { Tables } from '#knowledge'
import type { PatientRecord } from '../../fhir/index.ts'
import { type Observed, observed } from './observations.ts'
import { type Follow, follower, refOf } from './reference.ts'
import type { Remarker } from './remark.ts'
import { reportDays } from './report-days.ts'
import { is, type Of, type Resource, readResource, type TypeName } from './resources.ts'
import { dayWritten, latestFirst, shouldBeDated, stands } from './timeline.ts'
import { anothers } from './whose.ts'

/** The record as it stood on one day: what was known by then and still holds, ready to be asked. */
export interface Chart {
  readonly asOf: IsoDate
  readonly tables: Tables
  /** Everything on record of a type, latest first; no draft. */
  all<T extends TypeName>(type: T): readonly Of<T>[]
  /** The Observations on record of what is sought, latest first. */
  readonly observed: Observed
  /** Whether drafts are what the question is about, even if none of them can be read. */
  readonly isOrdering: boolean
  /** The draft orders in question, and the rest of their bundle. */
  readonly drafts: readonly Resource[]
  readonly besides: readonly Resource[]
  /** `complete` alone lets us say that something is not there. */
  section(key: RecordKey): 'complete' | 'partial' | 'unknown'
  readonly follow: Follow
  dayOf(resource: Resource): IsoDate | undefined
  readonly remark: Remarker
}

export interface ChartInput {
  readonly record: PatientRecord
  readonly orders: readonly unknown[]
  readonly draftResources: readonly unknown[]
  readonly asOf: IsoDate
  readonly tables: Tables
  readonly patientId: string | undefined
  readonly remark: Remarker
}

export function chartOf({ record, orders, draftResources, asOf, tables, patientId, remark }: ChartInput): Chart {
  const sections = Object.entries(record).map(([key, section]) => ({
    key,
    read: readAll(section?.state === 'answered' ? section.resources : []),
  }))
  const asked = new Set(orders)
  const [ordered, beside] = [readAll(orders), readAll(draftResources.filter(one => !asked.has(one)))]
  const foreign = anothers(patientId, [...sections.flatMap(({ read }) => read), ...ordered, ...beside])
  for (const one of foreign) remark('other-patient', one.resourceType, refOf(one))
  const mixed = new Set(sections.filter(({ read }) => read.some(one => foreign.has(one))).map(({ key }) => key))
  const drafts = own(ordered).filter(stands)
  const inQuestion = new Set(drafts.flatMap(one => refOf(one) ?? []))
  const besides = own(beside).filter(one => stands(one) && !inQuestion.has(refOf(one) ?? ''))
  const drafted = new Set([...drafts, ...besides].flatMap(one => refOf(one) ?? []))
  const onRecord = once(own(sections.flatMap(({ read }) => read))).filter(
    resource => stands(resource) && !drafted.has(refOf(resource) ?? ''),
  )
  const supporting = besides.filter(resource => !is(resource, 'ServiceRequest') && !is(resource, 'MedicationRequest'))
  const inherited = reportDays([...onRecord, ...supporting])
  const days = new Map<Resource, IsoDate | undefined>()
  const dayOf = (resource: Resource) => {
    if (!days.has(resource)) days.set(resource, dayWritten(resource) ?? inherited.get(resource))
    return days.get(resource)
  }
  const seen = [...onRecord, ...supporting].filter(resource => {
    const day = dayOf(resource)
    if (day === undefined && shouldBeDated(resource)) remark('no-date', resource.resourceType, refOf(resource))
    return day === undefined || day <= asOf
  })
  const byType = Map.groupBy(latestFirst(seen, dayOf), ({ resourceType }) => resourceType)
  const all = <T extends TypeName>(type: T): readonly Of<T>[] =>
    (byType.get(type) ?? []).filter(resource => is(resource, type))
  return {
    asOf,
    tables,
    all,
    observed: observed(all('Observation')),
    isOrdering: orders.length > 0 || beside.some(one => !is(one, 'Appointment')),
    drafts,
    besides,
    section: key => {
      const section = record[key]
      if (section?.state !== 'answered') return 'unknown'
      return section.complete && !mixed.has(key) ? 'complete' : 'partial'
    },
    follow: follower([...drafts, ...besides, ...seen]),
    dayOf,
    remark,
  }

  function readAll(raw: readonly unknown[]): readonly Resource[] {
    return raw.flatMap(one => {
      const read = readResource(one)
      if (read === undefined && (typeof one !== 'object' || one === null)) remark('unreadable-resource', typeof one)
      return read ?? []
    })
  }

  function own(resources: readonly Resource[]): readonly Resource[] {
    return foreign.size === 0 ? resources : resources.filter(resource => !foreign.has(resource))
  }
}

const once = (resources: readonly Resource[]): readonly Resource[] => {
  const refs = new Set<string>()
  return resources.filter(resource => {
    const ref = refOf(resource)
    if (ref === undefined) return true
    const isNew = !refs.has(ref)
    refs.add(ref)
    return isNew
  })
}
