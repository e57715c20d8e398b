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
  const { locale, speak } = useLocale()
  const { data: trouble, error } = useRemote('launch', async signal =>
    launch(await ask<Settings>('console/api/settings', { locale, signal })),
  )
  const other = locale === 'ja' ? 'en' : 'ja'
  const iss = new URLSearchParams(location.search).get('iss')
  return (
    <div class="reading">
      <h1>{say.title}</h1>
      {error && <Failure error={error} />}
      {trouble ? (
        <div class="failure" role="alert">
          <strong>{say.notOpened}</strong>
          <p>{say[trouble]}</p>
        </div>
      ) : (
        !error && <p aria-live="polite">{say.opening}…</p>
      )}
      {trouble && iss && (
        <p class="quiet">
          {say.askedFor} <code>{iss.slice(0, 200)}</code>
        </p>
      )}
      <p>
        <button type="button" class="plain" lang={other} onClick={() => speak(other)}>
          {say.toOther}
        </button>
      </p>
    </div>
  )
}
