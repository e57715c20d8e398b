import { useEffect, useState } from 'preact/hooks'
import type { RecordSource } from './record.ts'

/** What an EHR opened the console with, and where records are read and written. */
export interface Launched extends RecordSource {
  readonly token: string
  /** The patient whose chart is open; none where the page was opened for many. */
  readonly patientId?: string
  /** Whether the EHR lets the user's patients be searched, and not one alone be read. */
  readonly ofMany: boolean
  /** When the token is over, in milliseconds since 1970. */
  readonly until: number
}

const KEPT = 'shirube.launched'

/** For this tab, until it is closed: session storage is sent nowhere, and no other tab or site sees it. */
export const keepLaunch = (launched: Launched): void => sessionStorage.setItem(KEPT, JSON.stringify(launched))

/** One of many is opened, as the EHR would have opened the page with that patient: in no address. */
export const openPatient = (launched: Launched, patientId: string): void => keepLaunch({ ...launched, patientId })

export function forgetPatient({ patientId: _, ...launched }: Launched): void {
  keepLaunch(launched)
}

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
