import { endpointsOf, findEndpoint, jsonBody, type Parts, type Route } from '../../http/index.ts'
import type { Settings } from '../shapes/settings.ts'
import { explain, explainAll } from './explain/explain.ts'
import { glance, glances } from './glance/glance.ts'
import { knowledgeChanges } from './knowledge/changes.ts'
import { knowledgeState } from './knowledge/state.ts'
import { drugsOfDay } from './lists/drugs-of-day.ts'
import { meetings } from './lists/meetings.ts'
import { results } from './lists/results.ts'
import { aboutMany } from './many/about-many.ts'
import { patiently } from './many/patiently.ts'
import { matrix } from './matrix/matrix.ts'
import { onRecord } from './on-record/on-record.ts'
import { methodOf, showConsoleOpenApi } from './openapi/document.ts'
import type { ConsolePath } from './openapi/paths.ts'
import { ownPageOnly } from './own-page-only.ts'
import { panelCase, panelCases } from './panel-case/panel-case.ts'
import { settings } from './settings.ts'
import { terms } from './terms.ts'
import { timeline } from './timeline/timeline.ts'
import { validate } from './validate/validate.ts'

/** Every path under /console/api/, where the console is switched on: plain JSON, refused as calls are refused. */
export function consoleRoutes(app: Parts, sandbox?: Settings['sandbox']): readonly Route[] {
  const [site] = app.config.sites.values()
  if (app.config.console === 'off' || site === undefined) return []
  const parts = { ...app, site, fhirBases: app.basesOf(site) }
  const many = patiently(parts)
  const endpoints = endpointsOf(parts.services)
  const body = jsonBody(parts.config.limits.bodyBytes)
  const at = (path: ConsolePath, ...handlers: Route['handlers']): Route => {
    const method = methodOf(path)
    return {
      method,
      path: `/console/api/${path}`,
      handlers: [ownPageOnly, ...(method === 'post' ? body : []), ...handlers],
    }
  }
  return [
    at('openapi.json', showConsoleOpenApi),
    at('settings', settings(parts, sandbox)),
    at('matrix', matrix(parts)),
    at('terms', terms(parts)),
    at('knowledge', knowledgeState(parts)),
    at('knowledge/changes', knowledgeChanges(parts)),
    at('explain', explainAll(parts, endpoints)),
    at('explain/:id', findEndpoint(endpoints), explain(parts)),
    at('timeline', timeline(parts)),
    at('glance', glance(parts)),
    at('glances', aboutMany(parts, glances(many))),
    at('panel-case', panelCase(parts)),
    at('panel-cases', aboutMany(parts, panelCases(many))),
    at('meetings', meetings(many)),
    at('results', results(many)),
    at('drugs-of-day', drugsOfDay(many)),
    at('on-record', onRecord(parts)),
    at('validate/:schema', validate),
  ]
}
