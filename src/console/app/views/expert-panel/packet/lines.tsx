import type { Review, Statement } from '../../../../shapes/panel-case.ts'
import { Locators } from '../../../parts/locators.tsx'

interface Props {
  readonly statements: readonly (Pick<Statement, 'text' | 'cites'> & Partial<Statement>)[]
  readonly paragraphs: Review['paragraphs']
}

const signs = { yes: '○', no: '×', unknown: '？' }

/** Statements of the services, each with the sign of its answer and the paragraph it stands on. */
export const Lines = ({ statements, paragraphs }: Props) => (
  <ul class="packet-lines">
    {statements.map(({ text, cites, is }) => (
      <li key={text}>
        {is && <span class="packet-sign">{signs[is]}</span>} {text}{' '}
        <Locators paragraphs={cites.flatMap(id => paragraphs[id] ?? [])} />
      </li>
    ))}
  </ul>
)
