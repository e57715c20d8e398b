import { validateResource } from '@medplum/core'
import type { CapabilityStatement } from '@medplum/fhirtypes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordQueries } from '#case'
import { type Running, runningSandbox } from './running-sandbox.ts'

let sandbox: Running
let statement: CapabilityStatement
beforeAll(async () => {
  sandbox = await runningSandbox()
  statement = (await (await fetch(`${sandbox.fhir}/metadata`)).json()) as CapabilityStatement
})
afterAll(() => sandbox.stop())

describe('the CapabilityStatement', () => {
  test('is valid R4 and names this server', () => {
    expect(validateResource(statement)).toEqual([])
    expect(statement.fhirVersion).toBe('4.0.1')
    expect(statement.implementation?.url).toBe(sandbox.fhir)
    expect(statement.rest?.[0]?.security?.cors).toBe(true)
  })

  test('declares every search that the services make', () => {
    for (const query of Object.values(recordQueries).filter(it => it.includes('?'))) {
      const declared = statement.rest?.[0]?.resource?.find(({ type }) => query.startsWith(`${type}?`))
      expect(
        declared?.searchParam?.map(({ name }) => name),
        query,
      ).toContain('patient')
    }
  })

  test('declares no search parameter that does not work', async () => {
    const values: Record<string, string> = { date: '2026-06-15', reference: 'x', string: 'x', token: 'x', uri: 'urn:x' }
    for (const { searchParam, type } of statement.rest?.[0]?.resource ?? []) {
      for (const parameter of searchParam ?? []) {
        const response = await fetch(`${sandbox.fhir}/${type}?${parameter.name}=${values[parameter.type]}`)
        expect(response.status, `${type}?${parameter.name}`).toBe(200)
        await response.arrayBuffer()
      }
    }
  })

  test('declares no inclusion that does not work', async () => {
    for (const { searchInclude, type } of statement.rest?.[0]?.resource ?? []) {
      for (const include of searchInclude ?? []) {
        const response = await fetch(`${sandbox.fhir}/${type}?_count=5&_include=${include}`)
        expect(response.status, include).toBe(200)
        await response.arrayBuffer()
      }
    }
  })
})
