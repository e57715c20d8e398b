import { useWords } from '../../locale.tsx'
import { Blank } from '../../parts/blank.tsx'
import { words } from './words.ts'

/** Where the physician signs. */
export function Signature() {
  const say = useWords(words)
  return (
    <dl class="sheet-facts signature">
      <dt>{say.physician}</dt>
      <dd>
        <Blank />
      </dd>
      <dt>{say.signedOn}</dt>
      <dd>
        <Blank />
      </dd>
    </dl>
  )
}
