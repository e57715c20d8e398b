import { getStatus } from '@medplum/core'
import { type FhirRepository, type FhirRequest, type HttpMethod, makeSimpleRequest } from '@medplum/fhir-router'
import express, { type Request, type RequestHandler, type Router } from 'express'
import { answer, refuse } from './answer.ts'
import { baseUrl } from './base-url.ts'
import { formIn, resourceIn } from './body.ts'
import { capabilityStatement } from './capability.ts'
import { cors } from './cors.ts'
import { isServed } from './definitions.ts'
import { answerType } from './media-type.ts'
import { FhirProblem } from './problem.ts'
import { SandboxRouter } from './router.ts'

/**
 * The FHIR R4 REST API over the repository that a request may reach. `before` may answer in its place; CORS preflights
 * never reach it.
 */
export function fhirApi(repositoryFor: (request: Request) => FhirRepository, before: RequestHandler): Router {
  const fhir = new SandboxRouter()
  const api = express.Router()
  api.use(cors, before)
  api.get('/metadata', (request, response) => answer(request, response, 200, capabilityStatement(baseUrl(request))))
  api.use(express.text({ type: () => true, limit: '10mb' }))
  api.use(async (request, response) => {
    answerType(request)
    const repository = repositoryFor(request)
    const asked = fhirRequest(request)
    if (!fhir.find(asked.method, asked.url)) throw notOffered(request)
    const [outcome, resource] = await fhir.handleRequest(asked, repository)
    answer(request, response, getStatus(outcome), resource ?? outcome)
  })
  api.use(refuse)
  return api
}

const methods: readonly HttpMethod[] = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH']

function fhirRequest(request: Request): FhirRequest {
  const { headers, url } = request
  const method = methods.find(it => it === request.method) ?? 'GET'
  const search = /^\/(\w+)\/_search\/?(?:\?(.*))?$/.exec(url)
  if (method === 'POST' && search) {
    const [, type, query] = search
    const parameters = new URLSearchParams([...new URLSearchParams(query), ...formIn(request)])
    return { ...makeSimpleRequest('GET', `/${type}?${parameters}`), headers }
  }
  if (method !== 'POST' && method !== 'PUT') return { ...makeSimpleRequest(method, url), headers }
  return { ...makeSimpleRequest(method, url, named(request, resourceIn(request))), headers }
}

/** On create the server chooses the id; elsewhere the id of the body is kept. */
function named(request: Request, resource: object): object {
  if (request.method !== 'POST' || request.path === '/') return resource
  return { ...resource, id: undefined }
}

function notOffered(request: Request): FhirProblem {
  const [, type = ''] = request.path.split('/')
  if (type === '' || isServed(type)) return new FhirProblem(405, 'not-supported', 'Not offered by this server')
  return new FhirProblem(404, 'not-found', 'This server has no such resource type; see /metadata')
}
