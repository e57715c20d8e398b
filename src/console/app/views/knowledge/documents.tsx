import { useState } from 'preact/hooks'
import type { SourceDocument } from '../../../shapes/knowledge.ts'
import { useWords } from '../../locale.tsx'
import { ParagraphLine } from '../../parts/paragraph-line.tsx'
import { finding } from '../../search.ts'
import { words } from './words.ts'

/** Every document with the paragraphs that rules and rows stand on. */
export function Documents({ documents }: { readonly documents: readonly SourceDocument[] }) {
  const say = useWords(words)
  const [text, setText] = useState('')
  const [unverified, setUnverified] = useState(false)
  const wanted = finding(text)
  const shown = documents
    .map(document => ({
      ...document,
      paragraphs: document.paragraphs.filter(
        ({ locator, says, id, confidence }) =>
          (!unverified || confidence === 'unverified') && wanted(`${document.name} ${locator} ${says} ${id}`),
      ),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
  return (
    <section class="documents">
      <h2>{say.documents}</h2>
      <div class="two-days">
        <input
          type="search"
          aria-label={say.find}
          placeholder={say.find}
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
        <label>
          <input type="checkbox" checked={unverified} onChange={event => setUnverified(event.currentTarget.checked)} />{' '}
          {say.onlyUnverified}
        </label>
      </div>
      {shown.map(({ name, paragraphs }) => (
        <details key={name} open={text.trim() !== '' && shown.length < 4}>
          <summary>
            {name} <span class="quiet">{say.paragraphs(paragraphs.length)}</span>
          </summary>
          <ul>
            {paragraphs.map(paragraph => (
              <ParagraphLine key={paragraph.id} paragraph={paragraph} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
