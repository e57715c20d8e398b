import type { Review, Statement } from '../../../../shapes/panel-case.ts'
import { Cited } from '../../../parts/locators.tsx'

interface Props {
  readonly statements: readonly (Pick<Statement, 'text' | 'cites'> & Partial<Statement>)[]
  readonly paragraphs: Review['paragraphs']
}

/** The sign of an answer, in print. */
export const signs = { yes: '○', no: '×', unknown: '？' }

/** Statements of the services, each with the sign of its answer and the paragraph it stands on. */
export const Lines = ({ statements, paragraphs }: Props) => (
  <ul class="packet-lines">
    {statements.map(({ text, cites, is }) => (
      <li key={text}>
        {is && <span class="packet-sign">{signs[is]}</span>} {text} <Cited cites={cites} among={paragraphs} />
      </li>
    ))}
  </ul>
)
