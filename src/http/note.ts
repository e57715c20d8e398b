import type { Response } from 'express'
import type { Endpoint } from './endpoint.ts'

/** What is known of a call so far, for its log lines and metrics. Holds nothing about the patient. */
export interface Note {
  endpoint?: Endpoint
  hookInstance?: string
}

export const noteOf = (res: Response): Note => res.locals
