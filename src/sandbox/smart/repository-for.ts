import type { FhirRepository } from '@medplum/fhir-router'
import type { Request } from 'express'
import { FhirProblem } from '../fhir-server/problem.ts'
import type { SandboxRepository } from '../fhir-server/repository.ts'
import { GrantedRepository } from './granted-repository.ts'
import type { Launches } from './launches.ts'

/**
 * What a request may reach: with a token that was given out here, what that token opens; without, and with a token of
 * others, everything, for the sandbox stays open. Throws 401 for a token of ours that is over.
 */
export const repositoryFor =
  (stored: SandboxRepository, known: Launches) =>
  (request: Request): FhirRepository => {
    const [, bearer] = /^Bearer (\S+)$/i.exec(request.get('authorization') ?? '') ?? []
    const grant = bearer === undefined ? undefined : known.grantOf(bearer)
    if (grant === 'spent') throw new FhirProblem(401, 'expired', 'The token is over')
    return grant === undefined ? stored : new GrantedRepository(stored, grant)
  }
