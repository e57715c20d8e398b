import type { Card } from '../../../shapes/explained.ts'
import { useWords } from '../../locale.tsx'
import { CodeBlock } from '../../parts/code-block.tsx'
import { CardBox } from '../patient/cards/card-box.tsx'
import { type Exchange, parsed } from './exchange.ts'
import { Timing } from './timing.tsx'
import { Validation } from './validation.tsx'
import { words } from './words.ts'

/** What came back: status and time, both messages against their schemas, the cards as an EHR shows them, headers and body. */
export function Answered({ exchange }: { readonly exchange: Exchange }) {
  const say = useWords(words)
  const { status, headers, text, ms, request, response, signature } = exchange
  const body = parsed(text)
  const cards =
    status === 200 && response?.length === 0 ? (body as { readonly cards: readonly Card[] }).cards : undefined
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
        <CardBox key={card.uuid} card={card} />
      ))}
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
