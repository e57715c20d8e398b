import { launchedHere, useIsOver } from '../launched.ts'
import { useWords, type WordTable } from '../locale.tsx'

const words = {
  over: {
    ja: '電子カルテとの接続の期限が切れました。続けるには、カードのリンクからもう一度開いてください。書きかけの内容はこの画面に残っていますが、記録できません。',
    en: 'Access to the EHR has run out. To go on, follow the link on the card again. What you have written is still on this page, but cannot be recorded.',
  },
} as const satisfies WordTable

/** Says, as soon as it is so, that the access which an EHR gave is over. It is not renewed: the EHR launches again. */
export function SessionOver() {
  const say = useWords(words)
  const over = useIsOver(launchedHere()?.until ?? Number.POSITIVE_INFINITY)
  return <div role="alert">{over && <p class="failure">{say.over}</p>}</div>
}
