import { useEffect, useState } from 'preact/hooks'

/** Something that is being fetched. While it is fetched anew the last answer stays, so that the page does not jump. */
export interface Remote<T> {
  readonly data?: T
  readonly error?: Error
  readonly loading: boolean
}

/** Fetches whenever `key` changes; a fetch that is overtaken is aborted. With `undefined` for a key nothing is fetched. */
export function useRemote<T>(key: string | undefined, fetch: (signal: AbortSignal) => Promise<T>): Remote<T> {
  const [remote, setRemote] = useState<Remote<T>>({ loading: key !== undefined })
  useEffect(() => {
    if (key === undefined) return setRemote({ loading: false })
    const controller = new AbortController()
    setRemote(last => ({ ...last, loading: true }))
    fetch(controller.signal).then(
      data => controller.signal.aborted || setRemote({ data, loading: false }),
      error => controller.signal.aborted || setRemote({ error, loading: false }),
    )
    return () => controller.abort()
    // What is fetched is named by the key.
  }, [key])
  return remote
}
