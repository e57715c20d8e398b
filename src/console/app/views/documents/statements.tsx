import { Locators } from '../../parts/locators.tsx'
import type { Statement } from './said.ts'

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
