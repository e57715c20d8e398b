import { Fragment } from 'preact'
import type { Entry } from '../../../../shapes/panel-case.ts'
import { useWords } from '../../../locale.tsx'
import { words } from '../words.ts'

/** The lines of a case; what the record does not hold is printed as such. */
export function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const say = useWords(words)
  return (
    <dl class="packet-entries">
      {entries.map(({ name, text, on }) => (
        <Fragment key={name}>
          <dt>{say[name]}</dt>
          <dd class={text === undefined ? 'not-on-record' : ''}>
            {text ?? say.notOnRecord}
            {on && ` （${on}）`}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
