import type { Site } from '../../config/index.ts'
import type { FhirBases } from '../../fhir/index.ts'
import type { Parts } from '../../http/index.ts'

/** What the console's calls are answered with: the application's parts, and the one hospital it is for. */
export interface ConsoleParts extends Parts {
  readonly site: Site
  /** The FHIR servers that may be asked for it. */
  readonly fhirBases: FhirBases
}
