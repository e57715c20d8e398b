import type { Response } from 'express'
import { z } from 'zod'
import { operationOutcome } from './fhir-server/problem.ts'

/** Answers 400, with what is wrong in a request to one of the sandbox's own paths. */
export const refuseUnsound = (response: Response, error: z.ZodError): void =>
  void response.status(400).json(operationOutcome('invalid', z.prettifyError(error)))
