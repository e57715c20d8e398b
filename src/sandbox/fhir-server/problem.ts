import { OperationOutcomeError } from '@medplum/core'
import type { OperationOutcome, OperationOutcomeIssue } from '@medplum/fhirtypes'

export const operationOutcome = (
  code: OperationOutcomeIssue['code'],
  text: string,
  severity: OperationOutcomeIssue['severity'] = 'error',
): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity, code, details: { text } }],
})

/** A refusal of a whole FHIR request with this HTTP status. Inside a batch it refuses its entry, with 400. */
export class FhirProblem extends OperationOutcomeError {
  readonly status: number

  constructor(status: number, code: OperationOutcomeIssue['code'], text: string) {
    super(operationOutcome(code, text))
    this.status = status
  }
}
