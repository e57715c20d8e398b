import { useEffect, useState } from 'preact/hooks'
import type { RecordSource } from './record.ts'

/** The patient with whom an EHR opened the console, and where the record is read and written. */
export interface Launched extends RecordSource {
  readonly token: string
  readonly patientId: string
  /** When the token is over, in milliseconds since 1970. */
  readonly until: number
}

const KEPT = 'shirube.launched'

/** For this tab, until it is closed: session storage is sent nowhere, and no other tab or site sees it. */
export const keepLaunch = (launched: Launched): void => sessionStorage.setItem(KEPT, JSON.stringify(launched))

export const forgetLaunch = (): void => sessionStorage.removeItem(KEPT)

/** Only `keepLaunch` writes here, so what is found is what was kept. */
export function launchedHere(): Launched | undefined {
  const kept = sessionStorage.getItem(KEPT)
  return kept === null ? undefined : (JSON.parse(kept) as Launched)
}

/** Whether a time has come, to the second, without being asked again. */
export function useIsOver(until: number): boolean {
  const [over, setOver] = useState(until <= Date.now())
  useEffect(() => {
    const timer = setInterval(() => setOver(until <= Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [until])
  return over
}
