import type { Settings } from '../../shapes/settings.ts'
import { ask } from '../api.ts'
import { useLocale, useWords } from '../locale.tsx'
import { Failure } from '../parts/failure.tsx'
import { useRemote } from '../remote.ts'
import { launch } from './launch.ts'
import { words } from './words.ts'

/** Opened by an EHR with `iss` and `launch`, and again by its authorization server with a code; then the patient is shown. */
export function LaunchPage() {
  const say = useWords(words)
  const { locale } = useLocale()
  const { data: trouble, error } = useRemote('launch', async signal =>
    launch(await ask<Settings>('console/api/settings', { locale, signal })),
  )
  if (error) return <Failure error={error} />
  return trouble ? <p role="alert">{say[trouble]}</p> : <p aria-live="polite">{say.opening}…</p>
}
