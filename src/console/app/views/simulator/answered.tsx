import { useState } from 'preact/hooks'
import type { Card } from '../../../shapes/explained.ts'
import { launchFromSandbox } from '../../ehr.ts'
import { useLocale, useWords } from '../../locale.tsx'
import { CodeBlock } from '../../parts/code-block.tsx'
import { Failure } from '../../parts/failure.tsx'
import { useSettings } from '../../settings.tsx'
import { CardBox } from '../patient/cards/card-box.tsx'
import { type Exchange, parsed } from './exchange.ts'
import { Timing } from './timing.tsx'
import { Validation } from './validation.tsx'
import { words } from './words.ts'

/** What came back: status and time, both messages against their schemas, the cards as an EHR shows them, headers and body. */
export function Answered({ exchange }: { readonly exchange: Exchange }) {
  const say = useWords(words)
  const { locale } = useLocale()
  const { sandbox } = useSettings()
  const [failure, fail] = useState<Error>()
  const { status, headers, text, ms, request, response, signature, sent } = exchange
  const body = parsed(text)
  const cards =
    status === 200 && response?.length === 0 ? (body as { readonly cards: readonly Card[] }).cards : undefined
  const patientId = patientIn(sent)
  const launch =
    sandbox && patientId
      ? (appContext: string | undefined) => {
          launchFromSandbox({ fhirPath: sandbox.fhirPath, patientId, locale, appContext }).catch(fail)
        }
      : undefined
  return (
    <section class="answered" aria-labelledby="answered-title">
      <h2 id="answered-title">{say.answer}</h2>
      <div class="panel">
        <p class={`status status-${status === 200 ? 'good' : 'refused'}`}>
          <strong>HTTP {status}</strong> {say.status(status)}
        </p>
        {status === 401 && signature !== 'unsigned' && (
          <p>
            {say[`why-${signature}`]} {say.bare}
          </p>
        )}
        <Timing ms={ms} />
        <Validation of="request" departures={request} />
        <Validation of="response" departures={response} />
      </div>
      {cards?.length === 0 && <p class="quiet">{say.silent}</p>}
      {cards && cards.length > 0 && <h3>{say.cards}</h3>}
      {cards?.map(card => (
        <CardBox key={card.uuid} card={card} launch={launch} />
      ))}
      {failure && <Failure error={failure} />}
      <details class="panel" open={status !== 200 && text !== ''}>
        <summary>{say.body}</summary>
        <CodeBlock text={body === undefined ? text : JSON.stringify(body, null, 2)} />
      </details>
      <details class="panel">
        <summary>{say.headers}</summary>
        <CodeBlock text={headers.map(([name, value]) => `${name}: ${value}`).join('\n')} />
      </details>
    </section>
  )
}

/** The patient a call is about, where it can be read at all: it is whatever somebody wrote. */
function patientIn(sent: string): string | undefined {
  const { context } = (parsed(sent) ?? {}) as { readonly context?: { readonly patientId?: unknown } }
  return typeof context?.patientId === 'string' ? context.patientId.replace('Patient/', '') : undefined
}
