import type { Term } from '../../../shapes/terms.ts'
import { useWords } from '../../locale.tsx'
import { termOf } from './term.ts'
import { words } from './words.ts'

interface Props {
  /** Names as they were read. */
  readonly texts: readonly string[]
  readonly terms: readonly Term[]
}

/** As what each name will be written: by code, by our name for it, or as it was read, to be verified. */
export function Recognized({ texts, terms }: Props) {
  const say = useWords(words)
  if (terms.length === 0) return null
  return texts
    .filter(text => text.trim() !== '')
    .map(text => {
      const term = termOf(text, terms)
      if (term === undefined)
        return (
          <p key={text} class="recognized unknown-name">
            ▲ {say.notATerm(text)}
          </p>
        )
      const [coding] = term.coding
      return (
        <p key={text} class="recognized">
          ✓ {term.name} {coding ? <code>{coding.code}</code> : say.withoutCode}
        </p>
      )
    })
}
