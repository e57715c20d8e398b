import type { ComponentChildren } from 'preact'
import type { Card } from '../../../../shapes/explained.ts'
import { useWords } from '../../../locale.tsx'
import { Markdown } from '../../../parts/markdown.tsx'
import { Picture } from '../../../pictures/picture.tsx'
import { Indicator } from './indicator.tsx'
import { SuggestionButton } from './suggestion-button.tsx'
import { words } from './words.ts'

interface Props {
  readonly card: Card
  /** Opens the app of a link of type `smart`, as an EHR does; without it such a link leads nowhere and is text. */
  readonly launch?: ((appContext: string | undefined) => void) | undefined
  readonly children?: ComponentChildren
}

/** One card, as an EHR would show it; what is put inside stands below it. */
export function CardBox({ card, launch, children }: Props) {
  const say = useWords(words)
  const { indicator, summary, detail, source, suggestions = [], links = [], overrideReasons = [] } = card
  const proposed = card.extension['org.w3id.shirube.decision'].standing === 'proposed'
  return (
    <article class={`card card-${indicator} ${proposed ? 'card-proposed' : ''}`}>
      <header>
        <Indicator is={indicator} />
        <p class="card-summary">{summary}</p>
      </header>
      {proposed && <p class="proposed">{say.proposal}</p>}
      <details open>
        <summary>{say.details}</summary>
        <Markdown text={withoutConclusion(detail)} />
      </details>
      <Picture card={card} />
      {suggestions.length > 0 && (
        <div class="suggestions">
          <h4>{say.suggestions}</h4>
          {suggestions.map(suggestion => (
            <SuggestionButton key={suggestion.uuid} suggestion={suggestion} />
          ))}
        </div>
      )}
      <footer>
        <span>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {say.source(source.label)}
            </a>
          ) : (
            say.source(source.label)
          )}
        </span>
        {overrideReasons.length > 0 && (
          <details class="overrides">
            <summary>{say.overrides}</summary>
            <ul>
              {overrideReasons.map(({ code, display }) => (
                <li key={code}>
                  {display} <code>{code}</code>
                </li>
              ))}
            </ul>
          </details>
        )}
        {links.length > 0 && (
          <details class="overrides">
            <summary>
              {say.links} <span class="quiet">{links.length}</span>
            </summary>
            <ul>
              {links.map(({ label, url, type, appContext }) => (
                <li key={url}>
                  {type === 'absolute' && (
                    <a href={url} target="_blank" rel="noopener noreferrer">
                      {label}
                    </a>
                  )}
                  {type === 'smart' && launch && (
                    <button type="button" class="plain launch" onClick={() => launch(appContext)}>
                      {label}
                    </button>
                  )}
                  {type === 'smart' && !launch && label}
                </li>
              ))}
            </ul>
          </details>
        )}
      </footer>
      {children}
    </article>
  )
}

/** The detail begins with the conclusion, which stands above it already. */
const withoutConclusion = (detail: string): string => detail.replace(/^\*\*.*\*\*\n+/, '')
