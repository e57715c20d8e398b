import type { Branch, Joined, Paragraph } from '../../../../shapes/explained.ts'
import { useWords } from '../../../locale.tsx'
import { AnswerMark } from '../../../parts/answer-mark.tsx'
import { Leaf } from './leaf.tsx'
import { words } from './words.ts'

interface Props {
  readonly branch: Branch
  readonly paragraphs: Readonly<Record<string, Paragraph>>
  readonly fhirPath: string | undefined
}

/** The rules behind an answer, joined as the paragraph joins them. */
export const Tree = (props: Props) => (
  <ul class="tree">
    <Node {...props} />
  </ul>
)

function Node({ branch, ...rest }: Props) {
  return 'rule' in branch ? <Leaf leaf={branch} {...rest} /> : <Joint branch={branch} {...rest} />
}

function Joint({ branch, ...rest }: Omit<Props, 'branch'> & { readonly branch: Joined }) {
  const say = useWords(words)
  return (
    <li class={`joint is-${branch.is}`}>
      <p class="joint-head">
        <AnswerMark is={branch.is} />
        {say[branch.join]}
      </p>
      <ul>
        {branch.parts.map((part, i) => (
          <Node key={i} branch={part} {...rest} />
        ))}
      </ul>
    </li>
  )
}
