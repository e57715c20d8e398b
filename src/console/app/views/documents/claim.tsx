import type { Phrase } from '#case'
import { useLocale, useWords } from '../../locale.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Markdown } from '../../parts/markdown.tsx'
import { moneyIn } from '../../pictures/values.ts'
import type { Said } from './said.ts'
import { words } from './words.ts'

/** What the remarks of the claim have to say, and the card that says why. */
export function Claim({ said }: { readonly said: Said | undefined }) {
  const say = useWords(words)
  const { locale } = useLocale()
  const texts = said ? (moneyIn(said.values)?.claimTexts ?? []) : []
  const textOf = (text: Phrase | string) => (typeof text === 'string' ? text : text[locale])
  if (said === undefined) return <p>{say.noClaim}</p>
  return (
    <>
      {texts.length === 0 && <p>{say.noClaimText}</p>}
      {texts.map(({ code, text }) => (
        <p key={code} class="sheet-lead" lang="ja">
          {textOf(text)}{' '}
          <span class="screen-only">
            <CopyButton text={textOf(text)} />
          </span>
        </p>
      ))}
      <h3>{say.basis}</h3>
      <Markdown
        text={basisOf(
          said.card.detail,
          texts.map(({ text }) => textOf(text)),
        )}
      />
    </>
  )
}

/** The lines of the card that give the texts with their paragraphs; the whole card where one of them is not to be found. */
function basisOf(detail: string, texts: readonly string[]): string {
  const lines = texts.map(text => detail.split('\n').find(line => line.includes(text)))
  return lines.length > 0 && lines.every(line => line !== undefined) ? lines.join('\n') : detail
}
