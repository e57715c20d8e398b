import { useEffect, useState } from 'preact/hooks'
import type { IsoDate, Locale } from '#case'
import type { Glance } from '../../../shapes/glance.ts'
import { ask } from '../../api.ts'
import { uuid } from '../../uuid.ts'

export interface Glances {
  readonly read: ReadonlyMap<string, Glance>
  readonly failed: number
}

interface Asking {
  readonly patients: readonly string[]
  readonly fhirBase: string
  readonly day: IsoDate
  readonly locale: Locale
}

/** Few at a time: the FHIR server has others to serve. */
const AT_A_TIME = 3

/** What every service says of each patient, row by row as it arrives. */
export function useGlances({ patients, fhirBase, day, locale }: Asking): Glances {
  const [glances, setGlances] = useState<Glances>({ read: new Map(), failed: 0 })
  const key = patients.join(' ')
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const waiting = [...patients]
    setGlances({ read: new Map(), failed: 0 })
    const one = async (patientId: string) => {
      try {
        const body = call(patientId, fhirBase, day, locale)
        const glance = await ask<Glance>('console/api/glance', { locale, signal, body })
        setGlances(({ read, failed }) => ({ read: new Map(read).set(patientId, glance), failed }))
      } catch {
        if (!signal.aborted) setGlances(({ read, failed }) => ({ read, failed: failed + 1 }))
      }
    }
    const lane = async () => {
      for (let next = waiting.shift(); next !== undefined && !signal.aborted; next = waiting.shift()) await one(next)
    }
    for (let i = 0; i < AT_A_TIME; i++) void lane()
    return () => controller.abort()
    // The patients are named by the key.
  }, [key, fhirBase, day, locale])
  return glances
}

const call = (patientId: string, fhirServer: string, asOf: IsoDate, locale: Locale) => ({
  hook: 'patient-view',
  hookInstance: uuid(),
  fhirServer,
  context: { userId: 'Practitioner/sandbox', patientId },
  extension: { 'org.w3id.shirube.request': { asOf, locale } },
})
