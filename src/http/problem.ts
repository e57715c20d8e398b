/** Issue types of FHIR R4 (http://hl7.org/fhir/issue-type) that we answer with. */
export type IssueType =
  | 'structure'
  | 'invalid'
  | 'not-found'
  | 'forbidden'
  | 'not-supported'
  | 'incomplete'
  | 'too-long'
  | 'business-rule'
  | 'exception'
  | 'transient'
  | 'throttled'

interface Issue {
  readonly status: number
  readonly code: IssueType
  /** Section of CDS Hooks 2.0.1 that it stands on, where one does. */
  readonly section?: string
  /** One text for each thing that is wrong. Never a value from the request. */
  readonly texts: readonly string[]
  readonly diagnostics?: string
  readonly headers?: Readonly<Record<string, string>>
}

const SPECIFICATION = 'https://cds-hooks.hl7.org/STU2/'

/** Something is wrong with the request, or we cannot serve now. It knows its HTTP status and the body that says so. */
export abstract class Problem extends Error {
  readonly status: number
  readonly code: IssueType
  readonly headers: Readonly<Record<string, string>>
  readonly outcome: fhir4.OperationOutcome

  constructor({ status, code, section, texts, diagnostics, headers = {} }: Issue) {
    super(texts.join('; '))
    this.status = status
    this.code = code
    this.headers = headers
    this.outcome = {
      resourceType: 'OperationOutcome',
      issue: texts.map(text => ({
        severity: status === 500 ? 'fatal' : 'error',
        code,
        details: { text: section ? `${text} (${SPECIFICATION}#${section})` : text },
        ...(diagnostics && { diagnostics }),
      })),
    }
  }
}
