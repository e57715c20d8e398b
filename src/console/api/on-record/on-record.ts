import type { RequestHandler } from 'express'
import type { Case } from '#case'
import type { PatientRecord } from '../../../fhir/index.ts'
import { readRequest } from '../../../http/index.ts'
import type { MatterOnRecord, OnRecord } from '../../shapes/on-record.ts'
import { caseAsked } from '../case-asked.ts'
import { paragraphs } from '../paragraph.ts'
import type { ConsoleParts } from '../parts.ts'
import { askedBy } from './asked-by.ts'
import { type Matter, matters } from './matters.ts'
import { lastOf, writingOf } from './writing.ts'

/**
 * POST /console/api/on-record: body is a patient-view call. What the services take from the record on each matter, by whom
 * and when, and the paragraphs that ask for it. Throws RecordUnavailable without the diagnoses.
 */
export const onRecord =
  (parts: ConsoleParts): RequestHandler =>
  async (req, res) => {
    const request = readRequest('patient-view', req.body)
    const { services } = parts
    const { asked, record } = await caseAsked(parts, request, req, { services, required: ['conditions'] })
    const { c, locale, tables } = asked
    const found = Object.entries(matters).map(([id, matter]): [string, MatterOnRecord] => {
      const service = services.find(one => one.id === matter.service)
      const cites = askedBy(matter, service, c, tables).map(source => source.id)
      return [id, { ...saidOf(id, matter, c, record), cites }]
    })
    const body: OnRecord = {
      matters: Object.fromEntries(found),
      paragraphs: paragraphs(
        found.flatMap(([, { cites }]) => cites),
        { tables, locale, day: c.asOf },
      ),
    }
    res.set('Content-Language', locale).vary('Accept-Language').json(body)
  }

function saidOf(id: string, { read }: Matter, c: Case, record: PatientRecord): Omit<MatterOnRecord, 'cites'> {
  const { value, disputed, note, ...said } = read(c) ?? {}
  const ref = said.ref ?? (value === undefined ? undefined : lastOf(id, record, c.asOf))
  const { on = said.on, by = said.by } = ref === undefined ? {} : writingOf(ref, record)
  return {
    ...(value !== undefined && { value: String(value) }),
    ...(disputed && { disputed }),
    ...(note && { note }),
    ...(on && { on }),
    ...(by && { by }),
    ...(ref && { ref }),
  }
}
