import fc from 'fast-check'

/** What no honest client would write, in the place of something it did. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    '',
    ' ',
    [],
    {},
    [[]],
    [null],
    { resourceType: null },
    { resourceType: 'Bundle', entry: null },
    { resourceType: 'Bundle', entry: [null, 1, {}, { resource: null }] },
    { __proto__: null, constructor: { prototype: 1 } },
  ),
  fc.constantFrom(
    '2026-02-30',
    '0000-00-00',
    '9999-12-31T23:59:60.999999999999+14:00',
    '-2026-06-15',
    '２０２６年６月１５日',
    'Patient/../../x',
    'Patient/',
    '#',
    '__proto__',
    'constructor',
    'urn:uuid:',
    'http://[::1',
    '\u0000',
    '\ud800',
    '\u202e標',
    '<script>alert(1)</script>',
    '**](javascript:alert(1))',
    '$&$1',
    'a'.repeat(100_000),
    '標'.repeat(5_000),
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.double(),
  fc.string({ unit: 'binary' }),
)

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The value with whatever stands at a place changed; the place is found by steps from the root, as far as there is one. */
function changedAt(value: unknown, [step, ...steps]: readonly number[], change: (value: unknown) => unknown): unknown {
  const names = isBranch(value) ? Object.keys(value) : []
  if (!isBranch(value) || step === undefined || names.length === 0) return change(value)
  const name = names[step % names.length]
  const members = Object.entries(value).map(
    ([key, member]) => [key, key === name ? changedAt(member, steps, change) : member] as const,
  )
  return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members)
}

/** Ways to spoil a value. */
const changes: fc.Arbitrary<(value: unknown) => unknown> = fc.oneof(
  { weight: 4, arbitrary: junk.map(by => () => by) },
  fc.constant((value: unknown) => [value]),
  fc.constant((value: unknown) => ({ resourceType: 'Bundle', entry: [{ resource: value }] })),
  fc.constant((value: unknown) => (Array.isArray(value) ? value.concat(value, value) : value)),
  fc.constant((value: unknown) => (Array.isArray(value) ? value.toReversed() : value)),
  fc.constant((value: unknown) => (typeof value === 'string' ? value.normalize('NFD').toUpperCase() : value)),
  fc.nat().map(n => (value: unknown) => (typeof value === 'string' ? value.slice(0, n % (value.length + 1)) : value)),
  fc.nat().map(n => (value: unknown) => {
    if (!isBranch(value) || Array.isArray(value)) return value
    const members = Object.entries(value)
    return Object.fromEntries(members.filter((_, i) => i !== n % members.length))
  }),
  fc
    .string()
    .map(name => (value: unknown) => (isBranch(value) && !Array.isArray(value) ? { ...value, [name]: 1 } : value)),
  fc.integer({ min: 1, max: 200 }).map(depth => (value: unknown) => {
    let nested = value
    for (let i = 0; i < depth; i++) nested = { a: nested }
    return nested
  }),
)

/** Mostly deep in the fourth or third member, which in a call are the prefetch and the context. */
const place = fc
  .tuple(
    fc.oneof({ weight: 12, arbitrary: fc.constant(3) }, { weight: 3, arbitrary: fc.constant(2) }, fc.nat({ max: 10 })),
    fc.oneof(
      { weight: 9, arbitrary: fc.array(fc.nat({ max: 40 }), { minLength: 4, maxLength: 12 }) },
      fc.array(fc.nat({ max: 40 }), { maxLength: 3 }),
    ),
  )
  .map(([first, rest]) => [first, ...rest])

/** A body as JSON, spoilt at up to three places, and now and then as text, too. */
export const spoilt = (body: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc
    .tuple(
      body,
      fc.array(fc.tuple(place, changes), { minLength: 1, maxLength: 3 }),
      fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, fc.tuple(fc.nat(), fc.nat({ max: 20 }), fc.string())),
    )
    .map(([value, spots, cut]) => {
      const text = JSON.stringify(spots.reduce((now, [at, change]) => changedAt(now, at, change), value)) ?? ''
      if (cut === null) return text
      const [at, length, by] = cut
      const start = at % (text.length + 1)
      return text.slice(0, start) + by + text.slice(start + length)
    })
