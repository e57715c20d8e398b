import type { Paragraph } from '../../shapes/explained.ts'
import { useWords, type WordTable } from '../locale.tsx'

const words = {
  primary: { ja: '一次資料で確認', en: 'read at the source' },
  secondary: { ja: '二次資料で確認', en: 'read second-hand' },
  unverified: { ja: '要確認', en: 'to be verified' },
  proposed: { ja: '提言', en: 'proposal' },
  checked: { ja: (day: string) => `${day} 確認`, en: (day: string) => `checked ${day}` },
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
