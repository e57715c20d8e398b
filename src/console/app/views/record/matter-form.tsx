import { useState } from 'preact/hooks'
import { create } from '../../fhir/write.ts'
import { useWords } from '../../locale.tsx'
import { CodeBlock } from '../../parts/code-block.tsx'
import { Failure } from '../../parts/failure.tsx'
import { SelectField } from '../../parts/fields/select-field.tsx'
import { TextField } from '../../parts/fields/text-field.tsx'
import type { RecordSource } from '../../record.ts'
import type { Answer, Matter, Signature } from './matters.ts'
import { called, words } from './words.ts'

interface Props {
  readonly matter: Matter
  readonly source: RecordSource
  /** Where the patient's cards are shown. */
  readonly cards: string
  /** Absent while nobody has signed. */
  readonly signature: Signature | undefined
  /** Called when a draft is asked for, so that what is missing of the signature is pointed out. */
  readonly onTry: () => void
}

/** One matter: the answer, the draft exactly as it would be written, and only then the writing. */
export function MatterForm({ matter, source, cards, signature, onTry }: Props) {
  const say = useWords(words)
  const [answer, setAnswer] = useState<Answer>({ chosen: '', reason: '' })
  const [tried, setTried] = useState(false)
  const [read, setRead] = useState<string>()
  const [sending, setSending] = useState(false)
  const [failure, setFailure] = useState<Error>()
  const [written, setWritten] = useState<string>()
  const { id, options, reason } = matter
  const given = { ...answer, reason: answer.reason.trim() }
  const noAnswer = options.length > 0 && given.chosen === ''
  const noReason = reason === 'required' && given.reason === ''
  const resource = signature && !noAnswer && !noReason ? matter.resource(given, signature) : undefined
  const draft = resource && JSON.stringify(resource, null, 2)
  // A draft that has changed since it was read has not been read.
  const isRead = draft !== undefined && draft === read

  const show = (event: Event) => {
    event.preventDefault()
    setTried(true)
    setRead(draft)
    setWritten(undefined)
    onTry()
  }
  const record = async () => {
    if (resource === undefined) return
    setSending(true)
    setFailure(undefined)
    try {
      setWritten(await create(source, resource))
      setRead(undefined)
      setTried(false)
      setAnswer({ chosen: '', reason: '' })
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)))
    }
    setSending(false)
  }
  return (
    <form class="panel matter" id={id} aria-labelledby={`${id}-title`} onSubmit={show} noValidate>
      <h3 id={`${id}-title`}>{called(say, id)}</h3>
      <div class="fields">
        {options.length > 0 && (
          <SelectField
            label={say.answer}
            none={say.choose}
            value={answer.chosen}
            options={options.map(option => [option, called(say, option)])}
            fault={tried && noAnswer ? say.noAnswer : undefined}
            onChange={chosen => setAnswer({ ...answer, chosen })}
          />
        )}
        {reason !== 'none' && (
          <TextField
            label={reason === 'required' ? say.reason : say.reasonIfAny}
            kind="lines"
            value={answer.reason}
            fault={tried && noReason ? say.noReason : undefined}
            onChange={text => setAnswer({ ...answer, reason: text })}
          />
        )}
      </div>
      {isRead && (
        <>
          <h4 class="draft-title">{say.draftShown}</h4>
          <CodeBlock text={draft} />
        </>
      )}
      {failure && <Failure error={failure} />}
      <div class="acts">
        {isRead ? (
          <>
            <button type="button" class="act" disabled={sending} onClick={record}>
              {say.record}
            </button>
            <button type="button" class="plain" onClick={() => setRead(undefined)}>
              {say.discard}
            </button>
          </>
        ) : (
          <button type="submit" class="plain">
            {say.draft}
          </button>
        )}
      </div>
      <div role="status">
        {written && (
          <p class="recorded">
            ✓ {say.recorded}（
            <a href={`${source.fhirBase}/${written}`} target="_blank" rel="noopener">
              {written}
            </a>
            ）・<a href={cards}>{say.seeMoved}</a>
          </p>
        )}
      </div>
    </form>
  )
}
