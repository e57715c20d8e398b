import { isIsoDate } from '#case'
import { exemplaryHooks } from '../../exemplary-hooks.ts'
import { useWords } from '../../locale.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Field } from '../../parts/fields/field.tsx'
import { usePatients } from '../../patients.ts'
import { amend } from '../../route.ts'
import { useSettings } from '../../settings.tsx'
import { faults, isSectionFault } from './faults.ts'
import { type Setting, servers } from './setting.ts'
import { signatures } from './signature.ts'
import { words } from './words.ts'

interface Props {
  readonly setting: Setting
  /** The patient of the call that is shown. */
  readonly patient: string
  /** Sections that the service asks for. */
  readonly keys: readonly string[]
}

/** Service, patient, and how the call is made. */
export function Controls({ setting, patient, keys }: Props) {
  const say = useWords(words)
  const { services } = useSettings()
  const { data: patients = [] } = usePatients()
  return (
    <div class="controls panel">
      <Field label={say.service}>
        {wiring => (
          <select
            {...wiring}
            value={setting.service}
            onChange={choose(service => amend({ service, patient: undefined }))}
          >
            {services
              .filter(({ hook }) => exemplaryHooks.has(hook))
              .map(({ id, title, hook }) => (
                <option key={id} value={id}>{`${title}（${hook}）`}</option>
              ))}
          </select>
        )}
      </Field>
      <Field label={say.patient}>
        {wiring => (
          <select {...wiring} value={patient} onChange={choose(one => amend({ patient: one }))}>
            {patients.map(({ id, story }) => (
              <option key={id} value={id}>{`${id}　${story ?? ''}`}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say.day}>
        {wiring => (
          <input
            {...wiring}
            type="date"
            value={setting.day ?? ''}
            onChange={choose(day => (day === '' || isIsoDate(day)) && amend({ day }))}
          />
        )}
      </Field>
      <Choice
        name="prefetch"
        legend={say.prefetch}
        options={['on', 'off']}
        labels={{ on: say.prefetchOn, off: say.prefetchOff }}
        chosen={setting.prefetch}
        onChoose={prefetch => amend({ prefetch })}
      />
      <Choice
        name="server"
        legend={say.server}
        options={servers}
        labels={{ none: say.serverNone, open: say.serverOpen, token: say.serverToken }}
        chosen={setting.server}
        onChoose={server => amend({ server })}
      />
      <Choice
        name="locale"
        legend={say.locale}
        options={['ja', 'en']}
        labels={{ ja: '日本語', en: 'English' }}
        chosen={setting.locale}
        onChoose={locale => amend({ locale })}
      />
      <Field label={say.signature}>
        {wiring => (
          <select
            {...wiring}
            class="signature"
            value={setting.signature}
            onChange={choose(jwt => amend({ jwt: jwt === 'unsigned' ? undefined : jwt }))}
          >
            {signatures.map(signature => (
              <option key={signature} value={signature}>
                {say[signature]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say.fault}>
        {wiring => (
          <select
            {...wiring}
            class="fault"
            value={setting.fault}
            onChange={choose(fault => amend({ fault: fault === 'none' ? undefined : fault }))}
          >
            {faults.map(fault => (
              <option key={fault} value={fault}>
                {say[fault]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isSectionFault(setting.fault) && (
        <Field label={say.key}>
          {wiring => (
            <select {...wiring} value={setting.key} onChange={choose(key => amend({ key }))}>
              {keys.map(key => (
                <option key={key}>{key}</option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  )
}

const choose =
  (take: (value: string) => void) =>
  (event: { readonly currentTarget: { readonly value: string } }): void =>
    take(event.currentTarget.value)
