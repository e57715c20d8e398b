import { launchedHere } from '../launched.ts'
import { useLocale, useWords } from '../locale.tsx'
import { href } from '../route.ts'
import { type View, views } from '../views.ts'
import { words } from './words.ts'

interface Props {
  readonly current: View
  readonly sandbox: boolean
}

export function TopBar({ current, sandbox }: Props) {
  const say = useWords(words)
  const { locale, speak } = useLocale()
  const isOfMany = launchedHere()?.ofMany === true
  const other = locale === 'ja' ? 'en' : 'ja'
  return (
    <header class="bar">
      <a class="brand" href={href(views[0].id)}>
        <Signpost />
        <span class="brand-name">{say.name}</span>
        <span class="brand-what">{say.what}</span>
      </a>
      <nav aria-label={say.menu}>
        <ul class="menu">
          {views
            .filter(view => !view.ofPatient && (sandbox || !(view.sandboxOnly || (view.ofMany && !isOfMany))))
            .map(view => (
              <li key={view.id}>
                <a href={href(view.id)} aria-current={view.id === current.id ? 'page' : undefined}>
                  {view.title[locale]}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <div class="bar-tools">
        <button type="button" class="plain" onClick={() => print()}>
          {say.print}
        </button>
        <button type="button" class="plain" lang={other} onClick={() => speak(other)}>
          {say.language}
        </button>
      </div>
    </header>
  )
}

/** 標: a signpost. */
const Signpost = () => (
  <svg class="brand-mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect x="15" y="5" width="3" height="22" />
    <path d="M8 7h14l4 3.75L22 14.5H8z" />
  </svg>
)
