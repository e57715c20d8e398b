import { useLayoutEffect, useState } from 'preact/hooks'

/** Something that is being fetched. While it is fetched anew the last answer stays, so that the page does not jump. */
export interface Remote<T> {
  readonly data?: T
  readonly error?: Error
  readonly loading: boolean
}

interface Fetched<T> {
  /** What `data` or `error` is the answer to. */
  readonly to?: string
  readonly data?: T
  readonly error?: Error
}

/**
 * Fetches whenever `key` changes; a fetch that is overtaken is aborted. With `undefined` for a key nothing is fetched.
 * The last answer is shown meanwhile, so what belongs to one patient goes into a component that is keyed by the patient.
 */
export function useRemote<T>(key: string | undefined, fetch: (signal: AbortSignal) => Promise<T>): Remote<T> {
  const [fetched, setFetched] = useState<Fetched<T>>({})
  // Before the paint, not after it: on a busy machine the first paint takes long, and the answer could be on its way.
  useLayoutEffect(() => {
    if (key === undefined) return
    const controller = new AbortController()
    const settle = (outcome: Fetched<T>) => controller.signal.aborted || setFetched({ to: key, ...outcome })
    fetch(controller.signal).then(
      data => settle({ data }),
      error => settle({ error }),
    )
    return () => controller.abort()
    // What is fetched is named by the key.
  }, [key])
  if (key === undefined) return { loading: false }
  const { to, ...last } = fetched
  return { ...last, loading: to !== key }
}
