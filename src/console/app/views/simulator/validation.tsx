import type { Departure } from '../../../shapes/validity.ts'
import { useWords } from '../../locale.tsx'
import { AnswerMark } from '../../parts/answer-mark.tsx'
import { words } from './words.ts'

interface Props {
  readonly of: 'request' | 'response'
  /** `undefined`: there was nothing that the schema speaks of. */
  readonly departures: readonly Departure[] | undefined
}

/** Whether a message is what the published JSON Schema says, and where not. */
export function Validation({ of, departures }: Props) {
  const say = useWords(words)
  const verdict = departures === undefined ? 'unjudged' : departures.length === 0 ? 'conforms' : 'departs'
  const marks = { unjudged: 'unknown', conforms: 'yes', departs: 'no' } as const
  return (
    <div class={`validation validation-${of}`}>
      <p>
        <AnswerMark is={marks[verdict]} />{' '}
        <a href={`schemas/${of}.json`} target="_blank" rel="noopener noreferrer">
          {say[`${of}Schema`]}
        </a>{' '}
        <strong>{say[verdict]}</strong>
      </p>
      {departures !== undefined && departures.length > 0 && (
        <ul>
          {departures.map(({ at, says }) => (
            <li key={`${at} ${says}`}>
              <code>{at || '/'}</code> {says}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
