import type { Fault } from './faults.ts'

type Json = Readonly<Record<string, unknown>>

/** A code that OncoTree has never had. */
const NO_CODE = 'ZZZZ'

/** A call with one thing wrong in it; the same call where there was nothing to make wrong. */
export function spoiled<T extends { readonly prefetch?: Json }>(call: T, fault: Fault, key: string): T {
  const { prefetch } = call
  switch (fault) {
    case 'missing-key':
      return prefetch
        ? { ...call, prefetch: Object.fromEntries(Object.entries(prefetch).filter(([k]) => k !== key)) }
        : call
    case 'null-key':
      return prefetch && key in prefetch ? { ...call, prefetch: { ...prefetch, [key]: null } } : call
    case 'outcome-key':
      return prefetch && key in prefetch ? { ...call, prefetch: { ...prefetch, [key]: unreadable } } : call
    case 'wrong-oncotree':
      return withCodings(call, /oncotree/, coding => ({ ...coding, code: NO_CODE, display: undefined }))
    case 'full-width-gene':
      return withCodings(call, /genenames/, ({ system, display }) => ({ system, display: fullWidth(display) }))
    default:
      return call
  }
}

/** What a client puts under a key whose query its FHIR server refused. */
const unreadable = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'exception', diagnostics: 'The search failed' }],
}

/** A copy in which every coding of one system is another. */
function withCodings<T>(value: T, system: RegExp, other: (coding: Json) => Json): T {
  const text = JSON.stringify(value, (_, part: unknown) =>
    isCoding(part) && system.test(part.system) ? other(part) : part,
  )
  return JSON.parse(text)
}

const isCoding = (part: unknown): part is Json & { readonly system: string } =>
  typeof part === 'object' && part !== null && 'system' in part && typeof part.system === 'string' && 'code' in part

/** As a Japanese input method leaves Latin letters and digits. */
const fullWidth = (text: unknown): string =>
  String(text ?? '').replaceAll(/[!-~]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
