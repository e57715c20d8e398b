import type { Paragraph } from '../../../shapes/explained.ts'
import { useWords } from '../../locale.tsx'
import type { Statement } from './said.ts'
import { words } from './words.ts'

/** Statements, each followed by its paragraphs. */
export const Statements = ({ statements }: { readonly statements: readonly Statement[] }) => (
  <ul class="statements">
    {statements.map(({ rule, text, paragraphs }) => (
      <li key={rule}>
        {text} <Locators paragraphs={paragraphs} />
      </li>
    ))}
  </ul>
)

/** Where it is written; what nobody has read at the source says so. */
export function Locators({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  const say = useWords(words)
  const places = paragraphs.map(({ locator, confidence }) =>
    confidence === 'unverified' ? `${locator}・${say.unverified}` : locator,
  )
  return <span class="locators">{places.length > 0 && `［${[...new Set(places)].join('／')}］`}</span>
}
