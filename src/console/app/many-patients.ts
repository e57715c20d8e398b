import { useEffect, useState } from 'preact/hooks'
import type { Line, Unread } from '../shapes/many.ts'
import { askForLines } from './api.ts'
import { useLocale } from './locale.tsx'

/** What has been read of many patients so far, by patient; sooner or later each stands in one of the two. */
export interface Readings<T> {
  readonly read: ReadonlyMap<string, T>
  readonly unread: ReadonlyMap<string, Unread>
  /** Why nothing, or nothing more, was answered. */
  readonly error?: Error
}

interface Asking {
  /** Names everything the call depends on but the patients and the language. */
  readonly key: string
  readonly patients: readonly string[]
  /** The path of this server that is asked, and what it is sent about some of the patients. */
  readonly path: string
  readonly bodyOf: (patients: readonly string[]) => unknown
}

/** As many as one call is about: few enough that the server answers soon, for it takes no more than 200. */
const IN_ONE_CALL = 100

const nothing = { read: new Map(), unread: new Map() }

/** Asks about all patients in one call, or in a few; the answers arrive patient by patient. */
export function useManyPatients<T>({ key, patients, path, bodyOf }: Asking): Readings<T> {
  const { locale } = useLocale()
  const [readings, setReadings] = useState<Readings<T>>(nothing)
  const named = patients.join(' ')
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    setReadings(nothing)
    const take = (lines: readonly Line<T>[]) => signal.aborted || setReadings(before => withLines(before, lines))
    const readAll = async () => {
      for (let i = 0; i < patients.length; i += IN_ONE_CALL) {
        const body = bodyOf(patients.slice(i, i + IN_ONE_CALL))
        await askForLines<Line<T>>(path, { locale, signal, body }, take)
      }
    }
    const end = (error?: Error) => signal.aborted || setReadings(before => ended(before, patients, error))
    readAll().then(() => end(), end)
    return () => controller.abort()
    // What is asked is named by the key.
  }, [named, path, key, locale])
  return readings
}

function withLines<T>({ read, unread }: Readings<T>, lines: readonly Line<T>[]): Readings<T> {
  const [answered, failed] = [new Map(read), new Map(unread)]
  for (const line of lines)
    if ('answer' in line) answered.set(line.patientId, line.answer)
    else failed.set(line.patientId, line.unread)
  return { read: answered, unread: failed }
}

/** Whoever has no line by now will get none. */
function ended<T>({ read, unread }: Readings<T>, patients: readonly string[], error: Error | undefined): Readings<T> {
  const left = patients.filter(id => !read.has(id) && !unread.has(id))
  return { read, unread: new Map([...unread, ...left.map(id => [id, 'broken-off'] as const)]), ...(error && { error }) }
}
