import type { JSX } from 'preact'
import type { Card } from '../../../../shapes/explained.ts'
import { useWords } from '../../../locale.tsx'
import { words } from './words.ts'

const shapes: Readonly<Record<Card['indicator'], JSX.Element>> = {
  info: <circle cx="10" cy="10" r="9" />,
  warning: <path d="M10 1.5 19 18H1z" />,
  critical: <path d="M6 1h8l5 5v8l-5 5H6l-5-5V6z" />,
}

/** How pressing a card is, by shape and word. */
export function Indicator({ is }: { readonly is: Card['indicator'] }) {
  const say = useWords(words)
  return (
    <span class={`indicator indicator-${is}`}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        {shapes[is]}
        <path class="sign" d={is === 'info' ? 'M10 9v6M10 5v1' : 'M10 6v6M10 15v.5'} />
      </svg>
      {say[is]}
    </span>
  )
}
