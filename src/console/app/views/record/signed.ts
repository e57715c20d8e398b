import { type Deed, withProvenance } from '../../fhir/provenance.ts'
import type { Written } from '../../fhir/written.ts'
import { uuid } from '../../uuid.ts'
import type { Answer, Matter, Signature } from './matters.ts'

/** An answer as it is written: the resource and, where the server takes it, who is answerable for it. */
export function signedResources(
  { resource, word }: Matter,
  answer: Answer,
  signature: Signature,
  recorded: string | undefined,
): ReadonlyMap<string, Written> {
  const { patientId, performer, on } = signature
  const resources = new Map<string, Written>([[`urn:uuid:${uuid()}`, resource(answer, signature)]])
  if (recorded === undefined) return resources
  const agents: Deed['agents'] =
    word === 'own'
      ? [['author', performer]]
      : [
          ['informant', `Patient/${patientId}`],
          ['enterer', performer],
        ]
  return withProvenance(resources, { patientId, agents, on, recorded })
}
