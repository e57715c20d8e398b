import { Refusal } from '../api.ts'
import { useWords, type WordTable } from '../locale.tsx'

const words = {
  failed: { ja: '答えを得られませんでした', en: 'No answer could be had' },
  401: {
    ja: '接続の期限が切れたか、認められていません。電子カルテのカードのリンクからもう一度開いてください。',
    en: 'Access has run out or was not granted. Follow the link on the card in your EHR again.',
  },
  403: {
    ja: '電子カルテが、これをしるべに許可していません。登録されたスコープをシステム管理者に確かめてください。',
    en: 'The EHR does not grant this to Shirube. Ask your administrator about the scopes that are registered.',
  },
} as const satisfies WordTable

/** What went wrong, in the words of whoever refused. */
export function Failure({ error }: { readonly error: Error }) {
  const say = useWords(words)
  return (
    <div class="failure" role="alert">
      <strong>{say.failed}</strong>
      {error instanceof Refusal && (error.status === 401 || error.status === 403) && <p>{say[error.status]}</p>}
      <p>{error.message}</p>
    </div>
  )
}
