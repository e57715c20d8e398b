import type { RecordSource } from './record.ts'

/** The patient with whom an EHR opened the console, and where the record is read. */
export interface Launched extends RecordSource {
  readonly token: string
  readonly patientId: string
}

const KEPT = 'shirube.launched'

/** For this tab, until it is closed: session storage is sent nowhere, and no other tab or site sees it. */
export const keepLaunch = (launched: Launched): void => sessionStorage.setItem(KEPT, JSON.stringify(launched))

/** Only `keepLaunch` writes here, so what is found is what was kept. */
export function launchedHere(): Launched | undefined {
  const kept = sessionStorage.getItem(KEPT)
  return kept === null ? undefined : (JSON.parse(kept) as Launched)
}
