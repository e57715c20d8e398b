import { endpointsOf, findEndpoint, jsonBody, type Parts, type Route } from '../../http/index.ts'
import type { Settings } from '../shapes/settings.ts'
import { explain, explainAll } from './explain/explain.ts'
import { glance } from './glance/glance.ts'
import { knowledgeChanges } from './knowledge/changes.ts'
import { knowledgeState } from './knowledge/state.ts'
import { matrix } from './matrix/matrix.ts'
import { onRecord } from './on-record/on-record.ts'
import { ownPageOnly } from './own-page-only.ts'
import { panelCase } from './panel-case/panel-case.ts'
import { settings } from './settings.ts'
import { terms } from './terms.ts'
import { timeline } from './timeline/timeline.ts'
import { validate } from './validate/validate.ts'

/** Every path under /console/api/, where the console is switched on: plain JSON, refused as calls are refused. */
export function consoleRoutes(app: Parts, sandbox?: Settings['sandbox']): readonly Route[] {
  const [site] = app.config.sites.values()
  if (app.config.console === 'off' || site === undefined) return []
  const parts = { ...app, site, fhirBases: app.basesOf(site) }
  const endpoints = endpointsOf(parts.services)
  const body = jsonBody(parts.config.limits.bodyBytes)
  const read = (path: string, handler: Route['handlers'][number]): Route => ({
    method: 'get',
    path: `/console/api/${path}`,
    handlers: [ownPageOnly, handler],
  })
  const ask = (path: string, ...handlers: Route['handlers']): Route => ({
    method: 'post',
    path: `/console/api/${path}`,
    handlers: [ownPageOnly, ...body, ...handlers],
  })
  return [
    read('settings', settings(parts, sandbox)),
    read('matrix', matrix(parts)),
    read('terms', terms(parts)),
    read('knowledge', knowledgeState(parts)),
    read('knowledge/changes', knowledgeChanges(parts)),
    ask('explain', explainAll(parts, endpoints)),
    ask('explain/:id', findEndpoint(endpoints), explain(parts)),
    ask('timeline', timeline(parts)),
    ask('glance', glance(parts)),
    ask('panel-case', panelCase(parts)),
    ask('on-record', onRecord(parts)),
    ask('validate/:schema', validate),
  ]
}
