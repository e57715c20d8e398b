import { useWords } from '../../../locale.tsx'
import { atHook, hooks, type ShownHook } from '../visit.ts'
import { words } from '../words.ts'

/** The moments at which an EHR asks. */
export function HookTabs({ hook }: { readonly hook: ShownHook }) {
  const say = useWords(words)
  return (
    <fieldset class="tabs">
      <legend class="unseen">{say.hook}</legend>
      {hooks.map(one => (
        <label key={one}>
          <input type="radio" name="hook" checked={one === hook} onChange={() => atHook(one)} />
          <span>{say[one]}</span>
        </label>
      ))}
    </fieldset>
  )
}
