import { setImmediate as others } from 'node:timers/promises'
import type { RequestHandler } from 'express'
import { z } from 'zod'
import { addDays, type IsoDate, isIsoDate } from '#case'
import type { PatientRecord, Search, Section } from '../../../fhir/index.ts'
import type { FoundPatients, SearchName } from '../../shapes/found.ts'
import { dayCalled } from '../day-called.ts'
import type { ConsoleParts } from '../parts.ts'
import { days } from './instants.ts'
import { patientIn } from './patients-in.ts'
import { asked, resourcesOf, searched } from './searched.ts'

/** An order that names no day, or names it where no search looks, may have been written this long before. */
const WRITTEN_BEFORE = 7

const day = z.string().refine(isIsoDate, 'expected a day, YYYY-MM-DD')

/**
 * POST /console/api/drugs-of-day: patients with an anticancer drug planned for a day, written or given on it, or ordered in
 * the week before and still open. What is an anticancer drug, the reading of the record says. Throws what `searched` does.
 */
export const drugsOfDay =
  (parts: ConsoleParts): RequestHandler =>
  async (req, res) => {
    const { day: on, ...call } = asked(req.body, { day })
    const asOf = dayCalled(call, parts)
    const { sections, gaps } = await searched(call, searches(on, asOf), parts)
    /** By patient, each resource once however many searches found it. */
    const found = new Map<string, Map<string, OfDrugs>>()
    const nobodys = new Set<SearchName>()
    for (const [name, section] of sections)
      for (const one of resourcesOf(section).filter(isOfDrugs)) {
        const patient = patientIn(one.subject.reference, call.fhirServer)
        if (patient === undefined) nobodys.add(name)
        else found.set(patient, (found.get(patient) ?? new Map()).set(`${one.resourceType}/${one.id}`, one))
      }
    const patients: string[] = []
    for (const [patientId, resources] of found) {
      await others()
      if (hasDrug(patientId, [...resources.values()], asOf, parts)) patients.push(patientId)
    }
    const without = [...nobodys].map(search => ({ search, why: 'no-patient' }) as const)
    const body: FoundPatients = { day: on, patients, gaps: [...gaps, ...without] }
    res.json(body)
  }

type Name = Extract<SearchName, 'planned' | 'written' | 'still-open' | 'given'>

/** No search of FHIR R4 looks at the first day of a period, so what was written lately is looked through. */
function searches(on: IsoDate, today: IsoDate): Readonly<Record<Name, Search>> {
  const first = on < today ? on : today
  const requests = (searchParams: Search['searchParams']): Search => ({
    resourceType: 'MedicationRequest',
    searchParams: { ...searchParams, _count: '500' },
  })
  return {
    planned: requests({ date: days(on, on) }),
    written: requests({ authoredon: days(first, on) }),
    'still-open': requests({
      authoredon: days(addDays(first, -WRITTEN_BEFORE), addDays(first, -1)),
      status: 'active,on-hold,draft',
    }),
    given: {
      resourceType: 'MedicationAdministration',
      searchParams: { 'effective-time': days(on, on), _count: '500' },
    },
  }
}

type OfDrugs = fhir4.MedicationRequest | fhir4.MedicationAdministration

const isOfDrugs = (one: fhir4.FhirResource): one is OfDrugs =>
  one.resourceType === 'MedicationRequest' || one.resourceType === 'MedicationAdministration'

function hasDrug(
  patientId: string,
  resources: readonly OfDrugs[],
  asOf: IsoDate,
  { distil, tables, site }: ConsoleParts,
): boolean {
  const section = (type: string): Section => ({
    state: 'answered',
    complete: true,
    resources: resources.filter(one => one.resourceType === type),
  })
  const record: PatientRecord = {
    medicationRequests: section('MedicationRequest'),
    medicationAdministrations: section('MedicationAdministration'),
  }
  const { c } = distil({ record, asOf, tables: tables(), facility: site.facility, patientId })
  return (c.drugOrders ?? []).length > 0
}
