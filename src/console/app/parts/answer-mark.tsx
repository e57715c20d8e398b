import { useWords, type WordTable } from '../locale.tsx'

const words = {
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
  unknown: { ja: '不明', en: 'Unknown' },
  open: { ja: '未確定', en: 'Open' },
} as const satisfies WordTable

/** Round and ticked, square and crossed, dashed and asking: told apart without color. */
const shapes = {
  yes: <path d="M4.5 8.5 7 11l4.5-5.5" />,
  no: <path d="m5 5 6 6m0-6-6 6" />,
  unknown: <path d="M6 6.2a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1v.3M8 11.6v.1" />,
  open: <path d="M5 8h6" />,
}

/** The answer to a rule, by shape and by word. */
export function AnswerMark({ is, open = false }: { readonly is: 'yes' | 'no' | 'unknown'; readonly open?: boolean }) {
  const say = useWords(words)
  const which = open && is === 'unknown' ? 'open' : is
  return (
    <span class={`mark mark-${which}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {which === 'no' ? <rect x="1" y="1" width="14" height="14" rx="2" /> : <circle cx="8" cy="8" r="7" />}
        {shapes[which]}
      </svg>
      <span class="mark-word">{say[which]}</span>
    </span>
  )
}
