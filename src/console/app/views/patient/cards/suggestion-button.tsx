import { useId, useState } from 'preact/hooks'
import type { Suggestion } from '../../../../shapes/explained.ts'
import { useWords } from '../../../locale.tsx'
import { CodeBlock } from '../../../parts/code-block.tsx'
import { words } from './words.ts'

/** A suggestion; pressed, it shows the draft that an EHR would create. Nothing is written from here. */
export function SuggestionButton({ suggestion }: { readonly suggestion: Suggestion }) {
  const say = useWords(words)
  const id = useId()
  const [shown, show] = useState(false)
  return (
    <div class="suggestion">
      <button type="button" aria-expanded={shown} aria-controls={id} onClick={() => show(!shown)}>
        {suggestion.label}
        {suggestion.isRecommended && <span class="tag">{say.recommended}</span>}
      </button>
      <div id={id} hidden={!shown}>
        {shown && (
          <>
            <p class="quiet">{say.draft}</p>
            {suggestion.actions.map(({ description, resource }) => (
              <CodeBlock key={description} text={JSON.stringify(resource, null, 2)} />
            ))}
          </>
        )}
      </div>
    </div>
  )
}
