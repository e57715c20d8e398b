import type { ComponentType } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { useWords } from '../locale.tsx'
import { Failure } from '../parts/failure.tsx'
import type { View } from '../views.ts'
import { words } from './words.ts'

interface Loaded {
  readonly of: View
  readonly Page?: ComponentType
  readonly error?: Error
}

/** The view of the moment, fetched when it is first opened. */
export function Outlet({ view }: { readonly view: View }) {
  const say = useWords(words)
  const [loaded, setLoaded] = useState<Loaded>()
  useLayoutEffect(() => {
    let left = false
    const settle = (outcome: Omit<Loaded, 'of'>) => left || setLoaded({ of: view, ...outcome })
    view.load().then(
      module => settle({ Page: module.default }),
      error => settle({ error }),
    )
    return () => {
      left = true
    }
  }, [view])
  if (loaded?.of !== view) return <p class="quiet">{say.loading}…</p>
  const { Page, error } = loaded
  return Page ? <Page /> : <Failure error={error ?? new Error(view.id)} />
}
