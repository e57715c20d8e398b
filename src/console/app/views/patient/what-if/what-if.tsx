import type { Changes } from '../../../../shapes/what-if.ts'
import { useWords } from '../../../locale.tsx'
import { amend } from '../../../route.ts'
import { useSettings } from '../../../settings.tsx'
import { FactControl } from './fact-control.tsx'
import { words } from './words.ts'

interface Props {
  /** What the services saw: each may have read another part of the record. */
  readonly facts: readonly Readonly<Record<string, string | number | boolean>>[]
  readonly changes: Changes
}

/** Every fact that may be supposed otherwise. */
export function WhatIf({ facts, changes }: Props) {
  const say = useWords(words)
  const { changeable } = useSettings()
  const known = Object.assign({}, ...facts)
  const changed = Object.keys(changes)
  const reset = () => amend(Object.fromEntries(changed.map(path => [path, undefined])))
  return (
    <section class="panel what-if" aria-labelledby="what-if-title">
      <h2 id="what-if-title">{say.title}</h2>
      <p class="quiet">{say.intro}</p>
      {changed.length > 0 && (
        <button type="button" class="plain" onClick={reset}>
          {say.reset}
        </button>
      )}
      {changeable.map(fact => (
        <FactControl key={fact.path} fact={fact} known={known[fact.path]} supposed={changes[fact.path]} />
      ))}
    </section>
  )
}
