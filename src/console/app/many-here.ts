import { fhirBaseAt } from './api.ts'
import { type Launched, launchedHere } from './launched.ts'
import type { RecordSource } from './record.ts'
import { useSettings } from './settings.tsx'

/** Where the records of many patients are. */
export interface ManyHere {
  readonly source: RecordSource
  /** The EHR that opened the page for many; absent in the sandbox, whose patients may be named in an address. */
  readonly launched?: Launched
}

/** The EHR that opened the page for many patients, else the sandbox; nothing where there is neither. */
export function useManyHere(): ManyHere | undefined {
  const { sandbox } = useSettings()
  const launched = launchedHere()
  if (launched?.ofMany) return { source: launched, launched }
  return sandbox && { source: { fhirBase: fhirBaseAt(sandbox.fhirPath) } }
}
