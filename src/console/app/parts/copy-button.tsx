import { useState } from 'preact/hooks'
import { useWords, type WordTable } from '../locale.tsx'

const words = {
  copy: { ja: 'コピー', en: 'Copy' },
  copied: { ja: 'コピーしました', en: 'Copied' },
} as const satisfies WordTable

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text }: { readonly text: string }) {
  const say = useWords(words)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <button type="button" class="plain copy" onClick={copy}>
      {copied ? say.copied : say.copy}
    </button>
  )
}
