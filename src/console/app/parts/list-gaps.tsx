import type { Gap } from '../../shapes/found.ts'
import { useWords } from '../locale.tsx'
import { searchWords, words } from './unread-words.ts'

/** Why a list that was searched for may lack somebody; nothing where every search came to its end. */
export function ListGaps({ gaps }: { readonly gaps: readonly Gap[] }) {
  const say = useWords(words)
  const search = useWords(searchWords)
  return (
    <div role="alert">
      {gaps.length > 0 && (
        <section class="failure">
          <strong>▲ {say.incomplete}</strong>
          <ul>
            {gaps.map(({ search: name, why }) => (
              <li key={`${name} ${why}`}>
                {search[name]}
                {say.colon}
                {say[why]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
