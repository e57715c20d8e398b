import type { RequestHandler } from 'express'
import { localeOf } from '../../http/index.ts'
import type { Terms } from '../shapes/terms.ts'
import type { ConsoleParts } from './parts.ts'

const ATC = 'http://www.whocc.no/atc'
const HGNC = 'http://www.genenames.org'

/** GET /console/api/terms: names and codes of drugs and genes. */
export const terms =
  (parts: ConsoleParts): RequestHandler =>
  (req, res) => {
    const locale = localeOf(req)
    const { drugs, genes } = parts.tables()
    const body: Terms = {
      drugs: drugs.map(({ id, name, brands, aliases, atc }) => ({
        name: name[locale],
        aliases: [id, name.ja, name.en, ...brands, ...aliases],
        coding: atc.map(code => ({ system: ATC, code, display: name.en })),
      })),
      genes: genes.map(({ id, hgnc, aliases }) => ({
        name: id,
        aliases,
        coding: [{ system: HGNC, code: hgnc, display: id }],
      })),
    }
    res.set('Content-Language', locale).vary('Accept-Language').json(body)
  }
