import { useWords, type WordTable } from '../locale.tsx'

const words = {
  blank: { ja: '空欄：医師が記入', en: 'blank: for the physician' },
} as const satisfies WordTable

/** A place to write in by hand, said as such to who cannot see it. */
export function Blank({ lines = 1 }: { readonly lines?: 1 | 3 }) {
  const say = useWords(words)
  return (
    <span class={`blank blank-${lines}`}>
      <span class="unseen">{say.blank}</span>
    </span>
  )
}
