import type { Request } from 'express'
import { FhirProblem } from './problem.ts'

/** The last is the name of the time before R4, which some clients still send. */
export const mediaTypes = ['application/fhir+json', 'application/json', 'application/json+fhir'] as const

/** The media type to answer with. Throws 406 when the client reads none of ours. */
export function answerType(request: Request): string {
  const format = new URL(request.url, 'http://localhost').searchParams.get('_format')?.replaceAll(' ', '+')
  if (format === 'json' || format === null || format === undefined) {
    const accepted = request.accepts([...mediaTypes])
    if (accepted) return accepted
    if (format === 'json') return mediaTypes[0]
  } else {
    const named = mediaTypes.find(type => type === format.split(';')[0])
    if (named) return named
  }
  throw new FhirProblem(406, 'not-supported', `This server answers ${mediaTypes.join(', ')}`)
}
