import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Cards, type Hook, type Service, words } from '#cards'
import { addDays, type Case, labels, recordQueries } from '#case'
import { asOf, type Knowledge, type Regime, standing } from '#knowledge'
import { type Question, type Rule, rulesIn } from '#rule'
import { given, root, tables, today } from '#test/rule-test'
import { services } from '../cds-services/index.ts'
import { cited, sourceById } from '../src/cards/cited.ts'

/** Cases of every shape that a service may choose its question by. */
const uses = ['profile', 'haem-profile', 'cdx'] as const
const ordered: readonly Case[] = (['solid', 'hematologic'] as const).flatMap(kind =>
  [undefined, ...uses].flatMap(use =>
    [{}, { drugTherapyProbable: { value: true } }].map(judgement =>
      given({
        tumor: { kind },
        judgement,
        facility: { type: 'hub' },
        drugOrders: [{ drug: 'osimertinib' }],
        ...(use && { order: { use } }),
      }),
    ),
  ),
)

const reported: readonly Case[] = uses.map(use => given({ tumor: { kind: 'solid' }, profile: { use } }))
const shapes = [...ordered, ...reported]

const isQuestion = (value: unknown): value is Question =>
  typeof value === 'object' && value !== null && ['decide', 'all', 'any', 'not'].some(part => part in value)
type Asks = (c: Case, k: Knowledge) => Question

const asked = (ask: Asks): readonly Rule[] =>
  once(shapes.flatMap(shape => rulesIn(ask(shape, asOf(tables, shape.asOf)))))

/** Each rule once; one that is made anew for every candidate is the same rule under the same id. */
const once = (rules: readonly Rule[]) => [...new Map(rules.map(rule => [rule.id, rule])).values()]

/** Every question a service keeps in question.ts: those its regimes ask, and those it asks on the side. */
async function questionsOf(service: Service): Promise<readonly Asks[]> {
  const kept: Record<string, unknown> = await import(join(root, `cds-services/${service.id}/question.ts`))
  const side = Object.values(kept).filter(isQuestion)
  return [
    ...Object.values(service.questions),
    ...side.map(
      (one): Asks =>
        () =>
          one,
    ),
  ]
}

const filesOf = (folder: string) => globSync(`${folder}/*.ts`, { cwd: root }).map(file => basename(file, '.ts'))

const known = await Promise.all(
  services.map(async service => ({
    service,
    rules: once((await questionsOf(service)).flatMap(asked)),
  })),
)
/** What of a rule does not hang on the candidate it was made for. */
const paragraphOf = ({ id, cites, reads, why }: Rule) => ({ id, cites, reads, why })
const reasonsOf = ({ why }: Rule) => [...why.yes, ...why.no, ...why.open]

describe('services', () => {
  it('are the folders of cds-services, and have their code', () => {
    const folders = globSync('cds-services/*/service.ts', { cwd: root }).map(file => file.split('/')[1])
    const codes: fhir4.CodeSystem = JSON.parse(readFileSync(join(root, 'terminology/CodeSystem-service.json'), 'utf8'))
    expect(services.map(one => one.id).sort()).toEqual(folders.sort())
    expect(codes.concept?.map(one => one.code)).toEqual(expect.arrayContaining(services.map(one => one.id)))
  })
})

describe.each(known.map(one => [one.service.id, one] as const))('%s', (_, { service, rules }) => {
  it('asks every rule in its folder, and no other', () => {
    const files = filesOf(`cds-services/${service.id}/rules`).map(name => `${service.id}/${name}`)
    expect(rules.map(rule => rule.id).sort()).toEqual(files.sort())
  })

  it.each(rules.map(rule => [rule.id, rule] as const))(
    '%s lies in the file of its name, under the name of its id',
    async (id, rule) => {
      const file: Record<string, unknown> = await import(join(root, `cds-services/${id.replace('/', '/rules/')}.ts`))
      const camel = id.replace(/^.*\//, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
      expect(Object.keys(file)).toEqual([camel])
      const found = file[camel]
      expect(typeof found === 'function' ? paragraphOf(found('any')) : found).toEqual(
        typeof found === 'function' ? paragraphOf(rule) : rule,
      )
    },
  )

  it('tests every rule in a file of its own', () => {
    for (const { id } of rules) {
      const file = join(root, `test/cds-services/${id}.test.ts`)
      expect(existsSync(file), id).toBe(true)
      expect(readFileSync(file, 'utf8')).toMatch(/\bruleTest(For)?\(/)
    }
  })

  it('has a question for known bodies of rules only', () => {
    expect(tables.regimes.map(one => one.id)).toEqual(expect.arrayContaining(Object.keys(service.questions)))
  })

  it('is answered by one body of rules a day, from the oldest on without a gap', () => {
    const days = tables.regimes
      .flatMap(one => (one.from !== null && one.id in service.questions ? [one.from] : []))
      .sort()
    for (const day of days)
      expect(
        tables.regimes.filter(one => one.id in service.questions && standing(one, day) === 'in-force'),
      ).toHaveLength(1)
    expect(
      tables.regimes.filter(one => one.id in service.questions && one.enacted !== null && one.until === null),
    ).toHaveLength(1)
  })

  it('cites paragraphs we hold, each once', () => {
    for (const { id, cites } of rules) {
      expect(new Set(cites).size, id).toBe(cites.length)
      for (const cite of cites) expect(() => sourceById(tables, cite), id).not.toThrow()
    }
  })

  it('has a paragraph for every rule under every body of rules that asks it', () => {
    for (const regime of regimesOf(service))
      for (const rule of asked(service.questions[regime.id] ?? (() => ({ all: [] }))))
        expect(
          cited(rule, regime, aDayOf(regime), tables).map(one => one.id),
          `${rule.id} under ${regime.id}`,
        ).not.toEqual([])
  })

  it('has a sentence for every reason, in both languages, and none to spare', () => {
    const reasons = regimesOf(service)
      .flatMap(regime => asked(service.questions[regime.id] ?? (() => ({ all: [] }))))
      .flatMap(reasonsOf)
    expect(Object.keys(service.cards.because).sort()).toEqual([...new Set(reasons)].sort())
    for (const reason of new Set(reasons))
      for (const locale of ['ja', 'en'] as const) expect(sentence(service.cards, reason, locale), reason).not.toBe('')
  })

  it('gives no reason two meanings: one answer, whichever rule gives it', () => {
    for (const reason of new Set(rules.flatMap(reasonsOf))) {
      const answers = (['yes', 'no', 'open'] as const).filter(answer =>
        rules.some(({ why }) => why[answer].includes(reason)),
      )
      expect(answers, reason).toHaveLength(1)
    }
  })

  it('has a headline for every outcome, and none to spare', () => {
    expect(Object.keys(service.cards.headlines)).toEqual(service.outcomes)
  })

  it('claims in the name of its own rules', () => {
    expect(rules.map(rule => rule.id)).toEqual(expect.arrayContaining(Object.keys(service.cards.claims)))
  })

  it('asks for parts of the record that exist, each once', () => {
    const keys = [...service.needs.required, ...service.needs.optional]
    expect(new Set(keys).size).toBe(keys.length)
    expect(Object.keys(recordQueries)).toEqual(expect.arrayContaining(keys))
  })

  it('names its hooks once, and says who it is in both languages', () => {
    const hooks: readonly Hook[] = service.hooks
    expect(new Set(hooks).size).toBe(hooks.length)
    for (const { ja, en } of [service.title, service.description]) {
      expect(ja).toMatch(/[\u3040-\u9fff]/)
      expect(en).not.toMatch(/[\u3040-\u9fff]/)
    }
  })
})

describe('labels of missing facts', () => {
  const code = globSync('cds-services/**/*.ts', { cwd: root })
    .map(file => readFileSync(join(root, file), 'utf8'))
    .join('\n')
  const needed = [...code.matchAll(/'([a-zA-Z]+(?:\.[a-zA-Z]+)*)'/g)].map(match => match[1])

  it.each(Object.keys(labels))('%s is a fact that some rule speaks of', path => {
    expect(needed).toContain(path)
  })
})

const regimesOf = (service: Service): readonly Regime[] => tables.regimes.filter(one => one.id in service.questions)

/** The last day of a body of rules; today, where none is set. */
const aDayOf = ({ until }: Regime) => (until === null ? today : addDays(until, -1))

const sentence = (cards: Cards, reason: string, locale: 'ja' | 'en') =>
  cards.because[reason]?.[locale](
    { drugs: [], items: [], dates: [], genes: [], panel: '', drug: '' },
    words(tables, locale),
  ) ?? ''
