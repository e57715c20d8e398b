import { UnreadableBody } from './problems.ts'

/** Deeper than any FHIR resource of our field; shallow enough that recursive readers cannot exhaust the stack. */
const MAX_DEPTH = 64

/**
 * Parses a request body. Throws UnreadableBody when it is not JSON or is nested too deeply.
 * Members named `__proto__` are dropped: no later copy of the value can then change a prototype.
 */
export function readJson(text: string): unknown {
  if (depthOf(text) > MAX_DEPTH) throw new UnreadableBody(`The JSON is nested deeper than ${MAX_DEPTH} levels`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UnreadableBody('The body is not JSON')
  }
  if (MAY_NAME_PROTO.test(text)) dropProto(value)
  return value
}

// The name may be written with escapes; only then, or when it is there, is the walk worth its time.
const MAY_NAME_PROTO = /__proto__|\\u/

/** Depth of the brackets outside strings, read without recursion and before anything is built. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i)
    if (char === QUOTE) i = endOfString(text, i)
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) deepest = Math.max(deepest, ++depth)
    else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth--
  }
  return deepest
}

/** Where the quote that opens at `start` is closed; the end of the text where it never is. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at
    while (text.charCodeAt(before - 1) === BACKSLASH) before--
    // Backslashes escape each other, and the odd one the quote.
    if ((at - before) % 2 === 0) return at
  }
  return text.length
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d

function dropProto(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__')
  for (const member of Object.values(value)) dropProto(member)
}
