import { join } from 'node:path'
import express, { type IRouter } from 'express'
import { localeOf } from '../http/index.ts'
import { asPage } from './as-page.ts'
import { attendingOf } from './attending-of.ts'
import { examplePatient, exampleRequest } from './example-request.ts'
import { faults } from './faults.ts'
import { refuse } from './fhir-server/answer.ts'
import { originOf } from './fhir-server/base-url.ts'
import { indexDefinitions } from './fhir-server/definitions.ts'
import { fhirApi } from './fhir-server/http.ts'
import { FhirProblem } from './fhir-server/problem.ts'
import { SandboxRepository } from './fhir-server/repository.ts'
import { loadPatients } from './load-patients.ts'
import { showSandboxOpenApi } from './openapi/document.ts'
import { listPatients } from './patient-list.ts'
import { authorizationServer } from './smart/authorization.ts'
import { identity } from './smart/id-token.ts'
import { launches } from './smart/launches.ts'
import { repositoryFor } from './smart/repository-for.ts'
import { testTokens } from './test-tokens.ts'

export interface SandboxOptions {
  /** A folder of transaction Bundles (`*.json`) to start with; by default the synthetic patients of the project. */
  readonly patients?: string
  /** The folder of the program, where the key of the test client is kept; without it no test tokens are signed. */
  readonly root?: string
}

/**
 * Adds the sandbox to an application or router: the FHIR R4 server at /sandbox/fhir with its patients, the switch for
 * faults at /sandbox/faults, tokens of the test client at /sandbox/test-token, the list of patients at /sandbox/patients, and example requests at
 * /sandbox/requests/{service id} (`?patient=` for another patient); /sandbox/openapi.json describes them all. The FHIR server launches SMART apps of
 * this machine.
 * Throws when a patient file is not valid FHIR.
 */
export async function mountSandbox(app: IRouter, options: SandboxOptions = {}): Promise<{ readonly patients: number }> {
  await indexDefinitions()
  const repository = new SandboxRepository()
  await loadPatients(repository, options.patients ?? join(import.meta.dirname, 'patients'))
  const { control, inject } = faults()
  const known = launches()
  const userFor = async (patient: string | undefined) =>
    patient === undefined ? 'Practitioner/sandbox' : attendingOf(patient, repository)
  const before = express.Router().use(authorizationServer({ known, identity: await identity(), userFor }), inject)
  app.use('/sandbox/fhir', fhirApi(repositoryFor(repository, known), before))
  app.use('/sandbox/faults', control)
  app.use('/sandbox/as-page', asPage())
  if (options.root !== undefined) app.use('/sandbox/test-token', testTokens(options.root))
  app.use('/sandbox', aboutPatients(repository))
  return { patients: (await listPatients(repository)).length }
}

function aboutPatients(repository: SandboxRepository): express.Router {
  const router = express.Router()
  router.get('/openapi.json', showSandboxOpenApi)
  router.get('/patients', async (request, response) => {
    response.vary('Accept-Language').json(await listPatients(repository, localeOf(request)))
  })
  router.get('/requests/:service', async (request, response) => {
    const { service } = request.params
    const ids = (await listPatients(repository)).map(({ id }) => id)
    const patient = ids.find(id => id === request.query.patient) ?? examplePatient(service, ids)
    const example = patient && (await exampleRequest(service, patient, `${originOf(request)}/sandbox/fhir`, repository))
    if (!example)
      throw new FhirProblem(404, 'not-found', 'There is no example request for this service and this patient')
    response.json(example)
  })
  router.use(refuse)
  return router
}
