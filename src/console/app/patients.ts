import type { ListedPatient } from '../shapes/listed-patient.ts'
import { ask } from './api.ts'
import { useLocale } from './locale.tsx'
import type { Prefetch } from './record.ts'
import { type Remote, useRemote } from './remote.ts'
import { finding } from './search.ts'

export type { ListedPatient }

/** The patients of the sandbox, where there is one and they are wanted. */
export function usePatients(wanted = true): Remote<readonly ListedPatient[]> {
  const { locale } = useLocale()
  return useRemote(wanted ? `patients ${locale}` : undefined, signal =>
    ask<readonly ListedPatient[]>('sandbox/patients', { locale, signal }),
  )
}

/** The patient of a record, where it holds one. */
export function patientIn(record: Prefetch | undefined): ListedPatient | undefined {
  const { id, name = [], birthDate } = (record?.patient ?? {}) as Partial<fhir4.Patient>
  if (id === undefined) return undefined
  const [first] = name
  const said = first?.text ?? [first?.family ?? [], first?.given ?? []].flat().join(' ')
  return { id, name: said, ...(birthDate && { birthDate }) }
}

/** Those in whom every word is found. */
export function matching(patients: readonly ListedPatient[], filter: string): readonly ListedPatient[] {
  const wanted = finding(filter)
  return patients.filter(({ id, name, story = '' }) => wanted(`${id} ${name} ${story}`))
}
