import { useEffect, useLayoutEffect } from 'preact/hooks'
import type { Settings } from '../../shapes/settings.ts'
import { ask } from '../api.ts'
import { useLocale, useWords } from '../locale.tsx'
import { Failure } from '../parts/failure.tsx'
import { useRemote } from '../remote.ts'
import { useRoute } from '../route.ts'
import { SettingsProvider } from '../settings.tsx'
import { views } from '../views.ts'
import { Outlet } from './outlet.tsx'
import { TopBar } from './top-bar.tsx'
import { words } from './words.ts'

/** The frame around every view: the bar with the menu, the view itself, and what it is not. */
export function Shell() {
  const say = useWords(words)
  const { locale } = useLocale()
  const route = useRoute()
  const settings = useRemote(locale, signal => ask<Settings>('console/api/settings', { locale, signal }))
  const view = views.find(({ id }) => id === route.view) ?? views[0]
  // Fetched beside the settings; should it fail, the outlet says so.
  useLayoutEffect(() => void view.load().catch(() => {}), [view])
  useEffect(() => {
    document.title = `${view.title[locale]}｜${say.name}`
  }, [view, locale])

  return (
    <>
      <button type="button" class="skip" onClick={toContent}>
        {say.skip}
      </button>
      <TopBar current={view} sandbox={settings.data?.sandbox !== undefined} />
      {settings.data?.sandbox && (
        <aside class="ribbon" aria-label={say.sandbox}>
          {say.fictitious}
        </aside>
      )}
      <main id="content" tabIndex={-1}>
        {settings.error && <Failure error={settings.error} />}
        {settings.data && (
          <SettingsProvider value={settings.data}>
            <Outlet view={view} />
          </SettingsProvider>
        )}
      </main>
      <footer class="foot">
        <p>{say.supports}</p>
        {settings.data && <p>{say.knowledge(settings.data.knowledge)} · Shirube · Apache-2.0</p>}
      </footer>
    </>
  )
}

/** The fragment of the address is ours for routing, so that a link could not make this jump. */
const toContent = () => document.getElementById('content')?.focus()
