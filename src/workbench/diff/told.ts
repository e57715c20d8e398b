import { answer, type Hook, NoRegime, type Service } from '#cards'
import type { Case, Locale } from '#case'
import { asOf, type Source } from '#knowledge'
import { ask, decisive } from '#rule'
import { cited } from '../../cards/cited.ts'
import type { Snapshot } from './snapshot.ts'

/** What a service tells of a case: its outcome in force, and the rules that decided, with their paragraphs. */
export interface Told {
  readonly outcome: string | 'silent' | 'no-regime'
  readonly regime: string
  readonly because: readonly { readonly rule: string; readonly is: string; readonly sources: readonly Source[] }[]
}

const nothing = { regime: '', because: [] }

/** The same case under the law and the tables of a snapshot. */
export function told(service: Service, hook: Hook, facts: Case, { tables, day }: Snapshot, locale: Locale): Told {
  const c = { ...facts, asOf: day }
  const asked = { c, hook, locale, tables, author: { patient: 'Patient/0' }, uuid: (name: string) => name }
  try {
    const [card] = answer(service, asked)
    if (card === undefined) return { outcome: 'silent', ...nothing }
    const { outcome, regime: id } = card.extension['org.w3id.shirube.decision']
    const regime = tables.regimes.find(one => one.id === id)
    const question = service.questions[id]
    if (regime === undefined || question === undefined) throw new Error(`${service.id} answered under ${id}`)
    const k = asOf(tables, day)
    const finding = ask(question(c, k), c, k)
    const deciding = decisive(service.focus?.({ c, k, finding, outcome, regime: id }) ?? finding)
    const because = deciding.map(({ rule, is }) => ({
      rule: rule.id,
      is,
      sources: cited(rule, regime, day, tables),
    }))
    return { outcome, regime: regime.name[locale], because }
  } catch (error) {
    if (error instanceof NoRegime) return { outcome: 'no-regime', ...nothing }
    throw error
  }
}

/** The paragraphs that made the later answer another: of the rules that decide now and did not before, else of all that decide. */
export function paragraphsBehind(before: Told, after: Told): readonly Source[] {
  const anew = after.because.filter(({ rule, is }) => !before.because.some(one => one.rule === rule && one.is === is))
  return [...new Set((anew.length > 0 ? anew : after.because).flatMap(one => one.sources))]
}
