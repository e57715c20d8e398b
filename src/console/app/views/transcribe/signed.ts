import type { IsoDate } from '#case'
import type { Terms } from '../../../shapes/terms.ts'
import { withProvenance } from '../../fhir/provenance.ts'
import type { Written } from '../../fhir/written.ts'
import { resourcesOf } from './resources.ts'
import type { Transcript } from './transcript.ts'

interface Signing {
  readonly patientId: string
  readonly secondReader: string
  readonly terms: Terms
  /** The day both had read it. */
  readonly on: IsoDate
  /** The instant of the writing; absent where the server takes no Provenance. */
  readonly recorded: string | undefined
}

/** The report as it is written, with who transcribed it from what, and who verified it. */
export function signedReport(
  given: Transcript,
  { patientId, secondReader, terms, on, recorded }: Signing,
): ReadonlyMap<string, Written> {
  const resources = resourcesOf(given, patientId, secondReader, terms)
  if (recorded === undefined) return resources
  const agents = [
    ['enterer', given.performer],
    ['verifier', secondReader],
  ] as const
  return withProvenance(resources, { patientId, agents, on, recorded, source: 'C-CAT調査結果（紙またはPDF）' })
}
