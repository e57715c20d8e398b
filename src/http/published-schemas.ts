import type { RequestHandler } from 'express'
import { UnknownPath } from './problems.ts'
import discovery from './schemas/discovery.json' with { type: 'json' }
import feedback from './schemas/feedback.json' with { type: 'json' }
import request from './schemas/request.json' with { type: 'json' }
import response from './schemas/response.json' with { type: 'json' }

/** JSON Schemas (draft 2020-12) of what goes in and out, by file name. Written from the text of CDS Hooks 2.0.1. */
export const schemas: ReadonlyMap<string, object> = new Map(
  Object.entries({
    'discovery.json': discovery,
    'request.json': request,
    'response.json': response,
    'feedback.json': feedback,
  }),
)

/** GET /schemas/{file}. Throws UnknownPath. */
export const showSchema: RequestHandler = (req, res) => {
  const schema = schemas.get(String(req.params.file))
  if (schema === undefined) throw new UnknownPath()
  res.type('application/schema+json').send(JSON.stringify(schema))
}
