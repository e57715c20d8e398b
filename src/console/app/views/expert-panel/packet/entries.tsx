import { Fragment } from 'preact'
import type { Entry, Review } from '../../../../shapes/panel-case.ts'
import { useWords } from '../../../locale.tsx'
import { Cited } from '../../../parts/locators.tsx'
import { words } from '../words.ts'

interface Props {
  readonly entries: readonly Entry[]
  readonly paragraphs: Review['paragraphs']
}

/** The lines of a case, where one decides with its paragraph; what the record does not hold is printed as such. */
export function Entries({ entries, paragraphs }: Props) {
  const say = useWords(words)
  return (
    <dl class="packet-entries">
      {entries.map(({ name, text, on, cites = [] }) => (
        <Fragment key={name}>
          <dt>{say[name]}</dt>
          <dd class={text === undefined ? 'not-on-record' : ''}>
            {text ?? say.notOnRecord}
            {on && ` （${on}）`} <Cited cites={cites} among={paragraphs} />
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
