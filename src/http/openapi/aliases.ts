import type { Locale } from '#case'
import type { Endpoint } from '../endpoint.ts'
import { gatewayAliases } from '../gateway-alias.ts'
import { bodyOf, refusals } from './answers.ts'
import { CALL } from './calls.ts'
import type { Paths } from './own.ts'

/** The same services under the paths of the NeXEHRS gateway: the hook first, then the id of a service at that hook. */
export function aliases(endpoints: readonly Endpoint[], locale: Locale): Paths {
  const { discovery, calls } = gatewayAliases(new Map(endpoints.map(endpoint => [endpoint.id, endpoint])))
  const summary = words[locale]
  const listed = {
    operationId: 'gateway-discovery',
    summary,
    responses: { 200: { description: 'OK', ...bodyOf('discovery.json') }, ...refusals(locale, [401, 429]) },
  }
  const at = (hook: string) => ({
    operationId: `gateway-${hook}`,
    summary: `${summary} (${hook})`,
    parameters: [
      {
        name: 'id',
        in: 'path',
        required: true,
        schema: { enum: endpoints.filter(endpoint => endpoint.hook === hook).map(({ id }) => id) },
      },
    ],
    requestBody: { required: true, ...bodyOf('request.json') },
    responses: { 200: { description: 'OK', ...bodyOf('response.json') }, ...refusals(locale, CALL) },
  })
  return {
    [discovery]: { get: listed },
    ...Object.fromEntries(calls.map(({ path, hook }) => [path.replace(':id', '{id}'), { post: at(hook) }])),
  }
}

const words: Readonly<Record<Locale, string>> = {
  ja: '同じサービス（NeXEHRSのゲートウェイの経路）',
  en: 'The same services, at the paths of the NeXEHRS gateway',
}
