import { ask, fhirBaseAt } from '../../api.ts'
import { exemplaryHooks } from '../../exemplary-hooks.ts'
import { useLocale, useWords } from '../../locale.tsx'
import { Failure } from '../../parts/failure.tsx'
import { useRecord } from '../../record.ts'
import { useRemote } from '../../remote.ts'
import { useRoute } from '../../route.ts'
import { useSettings } from '../../settings.tsx'
import { builtCall, type Example } from './built-call.ts'
import { Composer } from './composer.tsx'
import { Controls } from './controls.tsx'
import { isServerFault } from './faults.ts'
import { type Setting, settingIn } from './setting.ts'
import { useDiscovery } from './use-discovery.ts'
import { words } from './words.ts'

/** A call to one of the services: built, changed, sent to the service itself, and what came of it. */
export function Bench() {
  const say = useWords(words)
  const { locale } = useLocale()
  const { services, today, sandbox } = useSettings()
  const { query } = useRoute()
  const first = services.find(({ hook }) => exemplaryHooks.has(hook))
  const setting = settingIn(query, { service: first?.id ?? '', day: sandbox?.day ?? today, locale })
  const { service, patient } = setting
  const discovery = useDiscovery()
  const example = useRemote(`${service} ${patient}`, signal =>
    ask<Example>(
      `sandbox/requests/${encodeURIComponent(service)}${patient ? `?patient=${encodeURIComponent(patient)}` : ''}`,
      {
        locale,
        signal,
      },
    ),
  )
  const shown = example.loading ? undefined : example.data
  const record = useRecord({ fhirBase: fhirBaseAt(sandbox?.fhirPath ?? '') }, shown?.context.patientId)
  const keys = Object.keys(discovery.data?.services.find(({ id }) => id === service)?.prefetch ?? {})
  const built =
    shown && record.data && !record.loading && keys.length > 0
      ? builtCall(shown, record.data, keys, setting)
      : undefined
  const text = built && JSON.stringify(built.call, null, 2)
  const error = example.error ?? record.error ?? discovery.error
  return (
    <>
      <p class="quiet">{say.intro}</p>
      {error && <Failure error={error} />}
      <Controls setting={setting} patient={example.data?.context.patientId ?? ''} keys={keys} />
      {setting.signature !== 'unsigned' && <p class="fault-note">{say.signedService}</p>}
      {built && setting.fault !== 'none' && <p class="fault-note">{say[noteOn(setting, built.spoiled)]}</p>}
      {text && <Composer key={`${service} ${setting.signature} ${text}`} built={text} setting={setting} />}
    </>
  )
}

/** What to know before sending, so that a fault without effect is not taken for one that was withstood. */
function noteOn({ fault, prefetch, server }: Setting, spoiled: boolean) {
  if (!isServerFault(fault)) return spoiled ? 'spoiled' : 'nothingToSpoil'
  if (server === 'none') return 'serverNotNamed'
  if (fault === 'expired-token' && server !== 'token') return 'noTokenSent'
  return prefetch === 'on' ? 'serverHardlyAsked' : 'serverOutOfOrder'
}
