import { ask } from './api.ts'
import { useLocale } from './locale.tsx'
import type { Prefetch } from './record.ts'
import { type Remote, useRemote } from './remote.ts'

/** A patient at a glance; the story is told of synthetic ones only. */
export interface ListedPatient {
  readonly id: string
  readonly name: string
  readonly birthDate?: string
  readonly story?: string
}

export function usePatients(): Remote<readonly ListedPatient[]> {
  const { locale } = useLocale()
  return useRemote('patients', signal => ask<readonly ListedPatient[]>('sandbox/patients', { locale, signal }))
}

/** The patient of a record, where it holds one. */
export function patientIn(record: Prefetch | undefined): ListedPatient | undefined {
  const { id, name = [], birthDate } = (record?.patient ?? {}) as Partial<fhir4.Patient>
  if (id === undefined) return undefined
  const [first] = name
  const said = first?.text ?? [first?.family ?? [], first?.given ?? []].flat().join(' ')
  return { id, name: said, ...(birthDate && { birthDate }) }
}

/** Those in whom every word is found, width and case aside. */
export function matching(patients: readonly ListedPatient[], filter: string): readonly ListedPatient[] {
  const wanted = fold(filter).split(/\s+/).filter(Boolean)
  return patients.filter(({ id, name, story = '' }) => {
    const text = fold(`${id} ${name} ${story}`)
    return wanted.every(word => text.includes(word))
  })
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase()
