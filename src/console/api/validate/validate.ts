import type { RequestHandler } from 'express'
import { UnknownPath } from '../../../http/index.ts'
import type { Validity } from '../../shapes/validity.ts'
import { departures } from './departures.ts'

/**
 * POST /console/api/validate/{schema}: the body against one of the schemas under /schemas/. The page cannot do it itself:
 * its content security policy lets no code be made from text, which is how a schema is compiled. Throws UnknownPath.
 */
export const validate: RequestHandler = (req, res) => {
  const faults = departures(`${req.params.schema}.json`, req.body)
  if (faults === undefined) throw new UnknownPath()
  res.json({ faults } satisfies Validity)
}
