/**
 * Something in the record that we could not read, told to whoever integrates the hospital's system.
 * Holds codes, system names and resource types; never a patient's data or free text.
 */
export interface Remark {
  readonly code: RemarkCode
  /** `system|code`, a system, or a resource type. */
  readonly about: string
  readonly ref?: string
}

export type RemarkCode =
  | 'diagnosis-codes-disagree'
  | 'drug-code-and-name-disagree'
  | 'gene-id-and-symbol-disagree'
  | 'judgement-without-performer'
  | 'judgements-disagree'
  | 'no-date'
  | 'no-performing-practitioner'
  | 'not-found'
  | 'order-names-unknown-diagnosis'
  | 'other-patient'
  | 'specimen-kind-unknown'
  | 'suspected-diagnosis-ignored'
  | 'unknown-code'
  | 'unknown-system'
  | 'unnamed-companion-test'
  | 'unnamed-panel'
  | 'unreadable-resource'

export type Remarker = (code: RemarkCode, about: string, ref?: string) => void

/** Collects remarks, each once. */
export function remarks(): { readonly remark: Remarker; readonly all: () => readonly Remark[] } {
  const found = new Map<string, Remark>()
  return {
    remark: (code, about, ref) => {
      const key = JSON.stringify([code, about, ref])
      if (!found.has(key)) found.set(key, ref === undefined ? { code, about } : { code, about, ref })
    },
    all: () => [...found.values()],
  }
}
