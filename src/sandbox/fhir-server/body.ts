import type { Request } from 'express'
import { mediaTypes } from './media-type.ts'
import { FhirProblem } from './problem.ts'

/** Deeper than any resource in use, shallow enough for recursive code to walk through. */
const maximumDepth = 100

/** The resource a request carries. Throws 415 for another media type and 400 for what is not a JSON object. */
export function resourceIn(request: Request): object {
  if (!request.is([...mediaTypes])) {
    throw new FhirProblem(415, 'not-supported', `This server reads ${mediaTypes.join(', ')}`)
  }
  const body: unknown = typeof request.body === 'string' ? parsed(request.body) : request.body
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new FhirProblem(400, 'structure', 'The body must be one resource')
  }
  return body
}

/** The parameters of a form sent to `_search`; without a body there are none. */
export function formIn(request: Request): URLSearchParams {
  if (!request.body || (typeof request.body === 'object' && Object.keys(request.body).length === 0))
    return new URLSearchParams()
  if (!request.is('application/x-www-form-urlencoded')) {
    throw new FhirProblem(415, 'not-supported', '_search takes application/x-www-form-urlencoded')
  }
  return new URLSearchParams(request.body)
}

function parsed(text: string): unknown {
  if (depth(text) > maximumDepth) throw new FhirProblem(400, 'too-long', 'The JSON is nested too deeply')
  try {
    return JSON.parse(text)
  } catch {
    throw new FhirProblem(400, 'structure', 'The body is not JSON')
  }
}

/** Counts brackets outside strings, so that hostile nesting is found before anything recurses into it. */
function depth(text: string): number {
  let [open, deepest, inString] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') inString = !inString
    else if (inString) at += character === '\\' ? 1 : 0
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++open)
    else if (character === '}' || character === ']') open--
  }
  return deepest
}
