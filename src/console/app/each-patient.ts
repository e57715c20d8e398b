import { useEffect, useState } from 'preact/hooks'
import { ask } from './api.ts'
import { useLocale } from './locale.tsx'

/** What has been read of many patients so far, by patient. */
export interface Readings<T> {
  readonly read: ReadonlyMap<string, T>
  readonly failed: number
}

interface Asking {
  /** Names everything the calls depend on but the patient and the language. */
  readonly key: string
  readonly patients: readonly string[]
  /** The path of this server that is asked, and what it is sent about a patient. */
  readonly path: string
  readonly bodyOf: (patientId: string) => unknown
}

/** Few at a time: the FHIR server has others to serve. */
const AT_A_TIME = 3

/** One call for each patient, the answers row by row as they arrive. */
export function useEachPatient<T>({ key, patients, path, bodyOf }: Asking): Readings<T> {
  const { locale } = useLocale()
  const [readings, setReadings] = useState<Readings<T>>({ read: new Map(), failed: 0 })
  const named = patients.join(' ')
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const waiting = [...patients]
    setReadings({ read: new Map(), failed: 0 })
    const one = async (patientId: string) => {
      try {
        const answer = await ask<T>(path, { locale, signal, body: bodyOf(patientId) })
        setReadings(({ read, failed }) => ({ read: new Map(read).set(patientId, answer), failed }))
      } catch {
        if (!signal.aborted) setReadings(({ read, failed }) => ({ read, failed: failed + 1 }))
      }
    }
    const lane = async () => {
      for (let next = waiting.shift(); next !== undefined && !signal.aborted; next = waiting.shift()) await one(next)
    }
    for (let i = 0; i < AT_A_TIME; i++) void lane()
    return () => controller.abort()
    // What is asked is named by the key.
  }, [named, path, key, locale])
  return readings
}
