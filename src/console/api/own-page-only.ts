import type { RequestHandler } from 'express'
import { OtherSite } from '../../http/index.ts'

/**
 * Lets no page of another site ask through the browser of somebody who is logged in at the hospital's proxy: a browser says
 * where a request comes from, and no page can make it lie. Callers that are no browser say nothing. Throws OtherSite.
 */
export const ownPageOnly: RequestHandler = (req, _res, next) => {
  const from = req.get('sec-fetch-site')
  if (from !== undefined && from !== 'same-origin' && from !== 'none') throw new OtherSite()
  next()
}
