import type { Paragraph } from '../../../../shapes/explained.ts'
import { useWords } from '../../../locale.tsx'
import { words } from './words.ts'

/** A paragraph: where it stands, what it says in our words, how sure we are and since when. */
export function ParagraphLine({ paragraph }: { readonly paragraph: Paragraph }) {
  const say = useWords(words)
  const { document, locator, url, says, confidence, checked, standing } = paragraph
  return (
    <li class="paragraph">
      <a href={url} target="_blank" rel="noopener noreferrer" title={document}>
        {locator}
      </a>
      <span class="says">{says}</span>
      <span class={`sure sure-${confidence}`}>
        {say[confidence]}・{say.checked(checked)}
        {standing === 'proposed' && `・${say.proposed}`}
      </span>
    </li>
  )
}
