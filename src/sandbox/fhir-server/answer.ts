import type { OperationOutcome, Resource } from '@medplum/fhirtypes'
import type { ErrorRequestHandler, Request, Response } from 'express'
import { withAbsoluteUrls } from './absolute-urls.ts'
import { baseUrl } from './base-url.ts'
import { answerType, mediaTypes } from './media-type.ts'
import { FhirProblem, operationOutcome } from './problem.ts'

/** Sends a resource with the headers that FHIR asks for: its version, and where a new one is found. */
export function answer(request: Request, response: Response, status: number, resource: Resource): void {
  const { id, meta, resourceType } = resource
  if (id && meta?.versionId) {
    response.set('ETag', `W/"${meta.versionId}"`)
    if (meta.lastUpdated) response.set('Last-Modified', new Date(meta.lastUpdated).toUTCString())
    if (status === 201) response.location(`${baseUrl(request)}/${resourceType}/${id}/_history/${meta.versionId}`)
  }
  send(response, status, answerType(request), withAbsoluteUrls(resource, baseUrl(request)))
}

/** Turns whatever was thrown into an OperationOutcome; what we did wrong ourselves is told without its details. */
export const refuse: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error)
  const [status, outcome] = refusal(error)
  if (status === 401) response.set('WWW-Authenticate', 'Bearer error="invalid_token"')
  send(response, status, mediaTypes[0], outcome)
}

function refusal(error: unknown): readonly [number, OperationOutcome] {
  if (error instanceof FhirProblem) return [error.status, error.outcome]
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  if (status === 413) return [413, operationOutcome('too-long', 'The body is larger than this server reads')]
  if (status >= 400 && status < 500) return [status, operationOutcome('invalid', 'The request cannot be read')]
  return [500, operationOutcome('exception', 'The sandbox FHIR server failed')]
}

function send(response: Response, status: number, type: string, resource: Resource): void {
  response
    .status(status)
    .type(type)
    .send(Buffer.from(JSON.stringify(resource)))
}
