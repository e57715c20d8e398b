import { ask } from './api.ts'
import { useLocale } from './locale.tsx'
import { type Remote, useRemote } from './remote.ts'

/** A synthetic patient at a glance. */
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

/** Those in whom every word is found, width and case aside. */
export function matching(patients: readonly ListedPatient[], filter: string): readonly ListedPatient[] {
  const wanted = fold(filter).split(/\s+/).filter(Boolean)
  return patients.filter(({ id, name, story = '' }) => {
    const text = fold(`${id} ${name} ${story}`)
    return wanted.every(word => text.includes(word))
  })
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase()
