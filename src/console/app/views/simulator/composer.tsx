import { useState } from 'preact/hooks'
import { asError } from '../../as-error.ts'
import { useWords } from '../../locale.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Answered } from './answered.tsx'
import { curl } from './curl.ts'
import { type Exchange, exchange, parsed } from './exchange.ts'
import type { Setting } from './setting.ts'
import { pathFor } from './signature.ts'
import { words } from './words.ts'

interface Props {
  /** The call that was built; what is written over it lasts until another is built. */
  readonly built: string
  readonly setting: Setting
}

/** The call as text, to be changed, sent and taken along; below it what the service answered. */
export function Composer({ built, setting }: Props) {
  const say = useWords(words)
  const { service, locale, fault, signature } = setting
  const sending = { service, locale, fault, signature }
  const [text, write] = useState(built)
  const [sent, settle] = useState<{ readonly exchange?: Exchange; readonly error?: Error; readonly busy?: true }>({})
  const send = async () => {
    settle({ busy: true })
    try {
      settle({ exchange: await exchange({ ...sending, text }) })
    } catch (error) {
      settle({ error: asError(error) })
    }
  }
  return (
    <>
      <section class="composer" aria-labelledby="request-title">
        <div class="section-head">
          <h2 id="request-title">
            {say.request} <code>POST /{pathFor(`cds-services/${service}`, signature)}</code>
          </h2>
          <span class="composer-tools">
            {text !== built && (
              <button type="button" class="plain" onClick={() => write(built)}>
                {say.restore}
              </button>
            )}
            <span class="quiet">curl</span>
            <CopyButton key={text} text={curl({ ...sending, text })} />
            <button type="button" class="act" disabled={sent.busy} onClick={send}>
              {sent.busy ? say.sending : say.send}
            </button>
          </span>
        </div>
        <textarea
          aria-label={say.edit}
          rows={22}
          spellcheck={false}
          value={text}
          onInput={event => write(event.currentTarget.value)}
        />
        <p class="quiet">
          {say.size(new TextEncoder().encode(text).length)}
          {parsed(text) === undefined && <strong class="not-json"> {say.notJson}</strong>}
        </p>
      </section>
      <div aria-live="polite" aria-busy={sent.busy ?? false}>
        {sent.error && <Failure error={sent.error} />}
        {sent.exchange && <Answered exchange={sent.exchange} />}
      </div>
    </>
  )
}
