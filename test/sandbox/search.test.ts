import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { idsIn, issueOf, linkTo, put, type Running, runningSandbox, searchset } from './running-sandbox.ts'

let sandbox: Running
beforeAll(async () => {
  sandbox = await runningSandbox()
  await put(`${sandbox.fhir}/Patient/searched`, { resourceType: 'Patient', id: 'searched' })
  for (const [id, day, text] of [
    ['s1', '2026-01-01', 'a'],
    ['s2', '2026-03-01', 'b'],
    ['s3', '2026-02-01', 'b'],
    ['s4', '2026-02-01', 'a'],
    ['s5', '2026-05-01T23:30:00Z', 'c'],
  ]) {
    await put(`${sandbox.fhir}/Observation/${id}`, {
      resourceType: 'Observation',
      id,
      status: id === 's1' ? 'preliminary' : 'final',
      code: { coding: [{ system: 'urn:test', code: text }] },
      subject: { reference: 'Patient/searched' },
      effectiveDateTime: day,
    })
  }
})
afterAll(() => sandbox.stop())

const find = (query: string) => searchset(`${sandbox.fhir}/Observation?patient=searched&${query}`)

describe('search', () => {
  test.each([
    ['code=urn:test|a', ['s1', 's4']],
    ['code=a,c', ['s1', 's4', 's5']],
    ['code=other|a', []],
    ['status:not=final', ['s1']],
    ['date=ge2026-02-01&date=lt2026-03-01', ['s3', 's4']],
    ['_id=s2,s3', ['s2', 's3']],
    ['based-on:missing=true&code=c', ['s5']],
    ['_lastUpdated=lt2020-01-01', []],
  ])('by %s', async (query, ids) => {
    expect(idsIn(await find(query))).toEqual(ids)
  })

  test('GET and the form of POST _search find the same', async () => {
    const query = 'patient=searched&code=urn:test|b&_sort=-date'
    const form = await searchset(`${sandbox.fhir}/Observation/_search`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: query,
    })
    expect(idsIn(form)).toEqual(['s2', 's3'])
    expect(idsIn(await searchset(`${sandbox.fhir}/Observation?${query}`))).toEqual(['s2', 's3'])
    const inUrl = await searchset(`${sandbox.fhir}/Observation/_search?${query}`, { method: 'POST' })
    expect(idsIn(inUrl)).toEqual(['s2', 's3'])
  })

  test('_sort: the first key leads, a minus turns round', async () => {
    expect(idsIn(await find('_sort=code,-date'))).toEqual(['s4', 's1', 's2', 's3', 's5'])
    expect(idsIn(await find('_sort=-date,code'))).toEqual(['s5', 's2', 's4', 's3', 's1'])
  })

  test('paging: every page links to this server, and together the pages are the whole', async () => {
    const seen: string[] = []
    let page: fhir4.Bundle | undefined = await find('_count=2&_sort=date')
    let pages = 0
    while (page && pages++ < 10) {
      expect(page.total).toBe(5)
      seen.push(...idsIn(page))
      const next = linkTo(page, 'next')
      if (next) expect(next.startsWith(`${sandbox.fhir}/Observation?`)).toBe(true)
      page = next ? await searchset(next) : undefined
    }
    expect([pages, seen]).toEqual([3, ['s1', 's3', 's4', 's2', 's5']])
    const last = await find('_count=2&_sort=date&_offset=4')
    const previous = linkTo(last, 'previous')
    expect(previous && idsIn(await searchset(previous))).toEqual(['s4', 's2'])
  })

  test('paging goes on from a form, too', async () => {
    const form = await searchset(`${sandbox.fhir}/Observation/_search`, {
      method: 'POST',
      body: new URLSearchParams({ patient: 'searched', _count: '3' }),
    })
    const next = linkTo(form, 'next')
    expect(next && idsIn(await searchset(next))).toEqual(['s4', 's5'])
  })

  test('_count: 0 counts only, more than 1000 is 1000', async () => {
    const counted = await find('_count=0')
    expect([counted.total, counted.entry, linkTo(counted, 'next')]).toEqual([5, undefined, undefined])
    expect((await find('_summary=count')).entry).toBeUndefined()
    expect(linkTo(await find('_count=100000'), 'self')).toContain('_count=1000')
  })

  test('an empty answer has no entry at all', async () => {
    expect(await find('code=nothing')).not.toHaveProperty('entry')
  })

  test('_include and _revinclude bring the neighbours, marked as such', async () => {
    const included = await find('_id=s1&_include=Observation:subject')
    expect(included.entry?.map(({ fullUrl, search }) => [fullUrl, search?.mode])).toEqual([
      [`${sandbox.fhir}/Observation/s1`, 'match'],
      [`${sandbox.fhir}/Patient/searched`, 'include'],
    ])
    const reverse = await searchset(`${sandbox.fhir}/Patient?_id=searched&_revinclude=Observation:subject`)
    expect(reverse.entry).toHaveLength(6)
  })

  test('_elements trims and says so', async () => {
    const [entry] = (await find('_id=s1&_elements=status')).entry ?? []
    expect(Object.keys(entry?.resource ?? {}).sort()).toEqual(['id', 'meta', 'resourceType', 'status'])
    expect(entry?.resource?.meta?.tag?.map(({ code }) => code)).toContain('SUBSETTED')
  })
})

describe('what the server cannot filter by', () => {
  test.each([
    'foo=1',
    'value-quantity=gt5',
    'subject.name=x',
    '_has:Condition:subject:code=x',
    'code:above=x',
    'subject:Practitioner=x',
    '_sort=foo',
  ])('%s is refused and named', async query => {
    const response = await fetch(`${sandbox.fhir}/Observation?patient=searched&${query}`)
    expect(response.status).toBe(400)
    expect(await issueOf(response)).toContain(query.slice(0, query.indexOf('=')))
  })

  test.each(['patient=', 'date=yesterday', '_count=many', '_count=-1', '_include=foo', '_include=Observation:foo'])(
    '%s makes no sense and is refused',
    async query => {
      const response = await fetch(`${sandbox.fhir}/Observation?${query}`)
      expect(response.status).toBe(400)
      await issueOf(response)
    },
  )

  test('with handling=lenient it is passed over, and the answer says so', async () => {
    const bundle = await searchset(`${sandbox.fhir}/Observation?patient=searched&foo=1&status=final`, {
      headers: { Prefer: 'handling=lenient' },
    })
    expect(bundle.total).toBe(4)
    const outcome = bundle.entry?.find(({ search }) => search?.mode === 'outcome')?.resource as fhir4.OperationOutcome
    expect(outcome.issue[0]?.details?.text).toContain('foo')
    expect(linkTo(bundle, 'self')).not.toContain('foo')
  })
})
