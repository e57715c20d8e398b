import { allOk, isOk, isOperationOutcome, OperationOutcomeError } from '@medplum/core'
import { type FhirRouteHandler, processBatch } from '@medplum/fhir-router'
import type { Bundle } from '@medplum/fhirtypes'
import { FhirProblem } from './problem.ts'

/** Carries out a batch entry by entry, or a transaction entirely or not at all. */
export const bundle: FhirRouteHandler = async (request, repository, router) => {
  const given = readable(request.body)
  if (given.type !== 'transaction') return [allOk, await processBatch(request, repository, router, given)]
  refuseSameTargets(given)
  return repository.withTransaction(
    async () => {
      const answer = await processBatch(request, repository, router, given)
      for (const [index, entry] of (answer.entry ?? []).entries()) refuseFailure(index, entry.response?.outcome)
      return [allOk, answer]
    },
    { resourceTypes: [] },
  )
}

function readable(body: Bundle): Bundle {
  if (body.resourceType !== 'Bundle') throw new FhirProblem(400, 'invalid', 'A Bundle is expected here')
  if (!Array.isArray(body.entry) || !body.entry.every(entry => entry?.request?.method && entry.request.url)) {
    throw new FhirProblem(400, 'required', 'Every entry needs request.method and request.url')
  }
  return body
}

function refuseSameTargets(given: Bundle): void {
  const targets = (given.entry ?? []).flatMap(({ request }) => (request?.method === 'POST' ? [] : (request?.url ?? [])))
  if (new Set(targets).size < targets.length) {
    throw new FhirProblem(400, 'duplicate', 'A transaction must not name the same resource twice')
  }
}

function refuseFailure(index: number, outcome: unknown): void {
  if (!isOperationOutcome(outcome) || isOk(outcome)) return
  const issue = outcome.issue.map(it => ({ ...it, diagnostics: `Bundle.entry[${index}]` }))
  throw new OperationOutcomeError({ ...outcome, issue })
}
