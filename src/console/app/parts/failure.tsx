import { useWords, type WordTable } from '../locale.tsx'

const words = {
  failed: { ja: '答えを得られませんでした', en: 'No answer could be had' },
} as const satisfies WordTable

/** What went wrong, in the words of whoever refused. */
export function Failure({ error }: { readonly error: Error }) {
  const say = useWords(words)
  return (
    <div class="failure" role="alert">
      <strong>{say.failed}</strong>
      <p>{error.message}</p>
    </div>
  )
}
