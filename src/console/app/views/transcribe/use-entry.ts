import { useState } from 'preact/hooks'
import { useWords } from '../../locale.tsx'
import { words } from './words.ts'

/** A reading that is handed on once nothing is missing from it; what is, is pointed out from the first try on. */
export function useEntry(missing: ReadonlySet<string>, onDone: () => void) {
  const say = useWords(words)
  const [tried, setTried] = useState(false)
  const faults: ReadonlySet<string> = tried ? missing : new Set()
  return {
    faults,
    /** What to say of a field that the report fills in. */
    needed: (field: string) => (faults.has(field) ? say.needed : undefined),
    done(event: Event) {
      event.preventDefault()
      setTried(true)
      if (missing.size === 0) onDone()
    },
  }
}
