import { useEffect, useState } from 'preact/hooks'

/**
 * Where we are: `#/<view>/<rest>?<query>`. It stands in the fragment, which no browser sends to a server: neither a log nor a
 * Referer ever holds it. In the sandbox `rest` names a synthetic patient; a real patient is never named in an address.
 */
export interface Route {
  readonly view: string
  readonly rest: readonly string[]
  readonly query: URLSearchParams
}

export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const [view = '', ...rest] = path.split('/').map(decodeURIComponent)
  return { view, rest, query: new URLSearchParams(query) }
}

/** The address of a place in the console. A query member that is `undefined` is left out. */
export function href(
  view: string,
  rest: readonly string[] = [],
  query: Readonly<Record<string, string | undefined>> = {},
) {
  const path = [view, ...rest].map(encodeURIComponent).join('/')
  const kept = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return kept.length === 0 ? `#/${path}` : `#/${path}?${new URLSearchParams(kept)}`
}

/** Changes members of the query where we are, without a new entry in the history: for sliders and switches. */
export function amend(changes: Readonly<Record<string, string | undefined>>): void {
  const { view, rest, query } = readRoute(location.hash)
  history.replaceState(null, '', href(view, rest, { ...Object.fromEntries(query), ...changes }))
  dispatchEvent(new HashChangeEvent('hashchange'))
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const moved = () => setHash(location.hash)
    addEventListener('hashchange', moved)
    return () => removeEventListener('hashchange', moved)
  }, [])
  return readRoute(hash)
}
