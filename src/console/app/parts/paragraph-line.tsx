import type { Paragraph } from '../../shapes/explained.ts'
import { useWords, type WordTable } from '../locale.tsx'
import { confidenceWords } from './confidence.ts'

const words = {
  ...confidenceWords,
  proposed: { ja: '提言', en: 'proposal' },
} as const satisfies WordTable

/** A paragraph: where it stands, what it says in our words, how sure we are and since when. */
export function ParagraphLine({ paragraph }: { readonly paragraph: Paragraph }) {
  const say = useWords(words)
  const { document, locator, url, says, confidence, checked, standing } = paragraph
  return (
    <li class="paragraph">
      <a href={url} target="_blank" rel="noopener noreferrer" title={document}>
        {locator}
      </a>
      <span class={`sure sure-${confidence}`}>
        {say[confidence]}・{say.checked(checked)}
        {standing === 'proposed' && `・${say.proposed}`}
      </span>
      <span class="says">{says}</span>
    </li>
  )
}
