import { Ajv2020 } from 'ajv/dist/2020.js'
import { schemas } from '../../src/http/published-schemas.ts'
import { validateR4 } from '../fhir-validation.ts'

const ajv = new Ajv2020({ strictTypes: false })
const validResponse = ajv.compile(schemas.get('response.json') ?? false)

export interface Answered {
  readonly status: number
  readonly type: string
  readonly text: string
}

/** What is wrong with an answer to a call or to feedback, by the published schema or by FHIR; nothing where it is valid. */
export function faultsOf({ status, type, text }: Answered, feedback: boolean): readonly string[] {
  if (!/json/.test(type)) return [`the content type is ${type}`]
  const body: unknown = JSON.parse(text)
  if (status === 200 && feedback) return text === '{}' ? [] : ['feedback is answered by an empty object']
  if (status === 200)
    return validResponse(body)
      ? []
      : (validResponse.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  const outcome = typeof body === 'object' && body !== null && 'resourceType' in body && body.resourceType
  return outcome === 'OperationOutcome' ? validateR4(body) : ['a refusal is an OperationOutcome']
}
