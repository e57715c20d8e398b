import type { Asked, Paragraph } from '../../../../shapes/explained.ts'
import { root } from '../../../api.ts'
import { useWords } from '../../../locale.tsx'
import { AnswerMark } from '../../../parts/answer-mark.tsx'
import { ParagraphLine } from '../../../parts/paragraph-line.tsx'
import { words } from './words.ts'

interface Props {
  readonly leaf: Asked
  readonly paragraphs: Readonly<Record<string, Paragraph>>
  readonly fhirPath: string | undefined
}

/** One rule: its answer, why, what it was read from, what it stands on, what would flip the whole. */
export function Leaf({ leaf, paragraphs, fhirPath }: Props) {
  const say = useWords(words)
  const { is, open, rule, claim, because, missing, evidence, cites, flips } = leaf
  const title = claim ?? because ?? rule
  return (
    <li class={`leaf is-${is}`}>
      <div class="leaf-head">
        <AnswerMark is={is} open={open} />
        <div>
          <p class="claim" title={rule}>
            {title}
          </p>
          {because && because !== title && <p class="because">{because}</p>}
          {missing.length > 0 && (
            <p class="because missing">
              {say.missing}
              {missing.map(({ label }) => label).join('／')}
            </p>
          )}
          {flips.map(({ to }) => (
            <p key={to} class="flip">
              <FlipSign /> {to === 'yes' ? say.flipsYes : say.flipsNo}
            </p>
          ))}
          {evidence.length > 0 && (
            <p class="evidence">
              {say.evidence}{' '}
              {evidence.map(ref =>
                fhirPath ? (
                  <a key={ref} href={new URL(`${fhirPath}/${ref}`, root()).href} target="_blank" rel="noopener">
                    {ref}
                  </a>
                ) : (
                  // A server that asks for a token shows nothing to a bare link.
                  <code key={ref}>{ref}</code>
                ),
              )}
            </p>
          )}
          <ul class="cites">
            {cites.map(id => {
              const paragraph = paragraphs[id]
              return paragraph && <ParagraphLine key={id} paragraph={paragraph} />
            })}
          </ul>
        </div>
      </div>
    </li>
  )
}

const FlipSign = () => (
  <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path d="M2 5.5h10m-3-3 3 3-3 3M14 10.5H4m3-3-3 3 3 3" />
  </svg>
)
