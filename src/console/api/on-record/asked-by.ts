import { cited, type Service } from '#cards'
import type { Case } from '#case'
import { asOf, type Source, standing, type Tables } from '#knowledge'
import { rulesIn } from '#rule'
import type { Matter } from './matters.ts'

/** The paragraphs for whose sake a service reads a matter, under the law in force on the day of the case. */
export function askedBy(
  { path, beside }: Matter,
  service: Service | undefined,
  c: Case,
  tables: Tables,
): readonly Source[] {
  const regime = tables.regimes.find(
    one => service !== undefined && one.id in service.questions && standing(one, c.asOf) === 'in-force',
  )
  const question = regime && service?.questions[regime.id]
  if (regime === undefined || question === undefined) return []
  const rules = rulesIn(question(c, asOf(tables, c.asOf))).filter(({ reads }) => reads.includes(path))
  return [
    ...new Set([...rules, ...(beside ? [{ cites: beside }] : [])].flatMap(one => cited(one, regime, c.asOf, tables))),
  ]
}
