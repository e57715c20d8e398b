import { useState } from 'preact/hooks'
import type { OnRecord } from '../../../shapes/on-record.ts'
import { asError } from '../../as-error.ts'
import type { Person } from '../../fhir/people.ts'
import { create, createAll } from '../../fhir/write.ts'
import type { Written } from '../../fhir/written.ts'
import { useWords } from '../../locale.tsx'
import { CodeBlock } from '../../parts/code-block.tsx'
import { Failure } from '../../parts/failure.tsx'
import { SelectField } from '../../parts/fields/select-field.tsx'
import { TextField } from '../../parts/fields/text-field.tsx'
import { ParagraphLine } from '../../parts/paragraph-line.tsx'
import { mayWrite } from '../../parts/writing.tsx'
import type { RecordSource } from '../../record.ts'
import type { Answer, Matter, Signature } from './matters.ts'
import { OnRecordLine } from './on-record.tsx'
import { signedResources } from './signed.ts'
import { called, words } from './words.ts'

interface Props {
  readonly matter: Matter
  readonly source: RecordSource
  /** Where the patient's cards are shown. */
  readonly cards: string
  /** What is on record now; absent while it is being read. */
  readonly found: OnRecord | undefined
  readonly people: readonly Person[]
  /** Absent while nobody has signed. */
  readonly signature: Signature | undefined
  /** Called when a draft is asked for, so that what is missing of the signature is pointed out. */
  readonly onTry: () => void
  /** Called when something has been written. */
  readonly onWritten: () => void
}

/** A draft as it was shown: what it answers, and the resources under the urns by which they name each other. */
interface Draft {
  readonly answers: string
  readonly resources: ReadonlyMap<string, Written>
}

/** One matter: what is on record, the answer, the draft exactly as it would be written, and only then the writing. */
export function MatterForm({ matter, source, cards, found, people, signature, onTry, onWritten }: Props) {
  const say = useWords(words)
  const [answer, setAnswer] = useState<Answer>({ chosen: '', reason: '' })
  const [tried, setTried] = useState(false)
  const [read, setRead] = useState<Draft>()
  const [sending, setSending] = useState(false)
  const [failure, setFailure] = useState<Error>()
  const [written, setWritten] = useState<string>()
  const { id, options, reason } = matter
  const asking = (found?.matters[id]?.cites ?? []).flatMap(cite => found?.paragraphs[cite] ?? [])
  const given = { ...answer, reason: answer.reason.trim() }
  const noAnswer = options.length > 0 && given.chosen === ''
  const noReason = reason === 'required' && given.reason === ''
  const ready = signature && !noAnswer && !noReason ? signature : undefined
  const answers = JSON.stringify([given, ready])
  // A draft that has changed since it was read has not been read.
  const draft = ready && read?.answers === answers ? read : undefined

  const show = (event: Event) => {
    event.preventDefault()
    setTried(true)
    const recorded = mayWrite(source, 'Provenance') ? new Date().toISOString() : undefined
    setRead(ready && { answers, resources: signedResources(matter, given, ready, recorded) })
    setWritten(undefined)
    onTry()
  }
  const record = async () => {
    if (draft === undefined) return
    setSending(true)
    setFailure(undefined)
    try {
      setWritten(await writeDraft(source, draft.resources))
      onWritten()
      setRead(undefined)
      setTried(false)
      setAnswer({ chosen: '', reason: '' })
    } catch (error) {
      setFailure(asError(error))
    }
    setSending(false)
  }
  return (
    <form class="panel matter" id={id} aria-labelledby={`${id}-title`} onSubmit={show} noValidate>
      <h3 id={`${id}-title`}>{called(say, id)}</h3>
      <OnRecordLine matter={matter} found={found?.matters[id]} people={people} />
      <div class="fields">
        {options.length > 0 && (
          <SelectField
            label={say.answer}
            none={say.choose}
            value={answer.chosen}
            options={options.map(option => [option, called(say, option, id)])}
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
      {asking.length > 0 && (
        <ul class="asking" aria-label={say.paragraphs}>
          {asking.map(paragraph => (
            <ParagraphLine key={paragraph.locator} paragraph={paragraph} />
          ))}
        </ul>
      )}
      {draft && (
        <>
          <h4 class="draft-title">{say.draftShown}</h4>
          {[...draft.resources.values()].map(resource => (
            <CodeBlock key={resource.resourceType} text={JSON.stringify(resource, null, 2)} />
          ))}
        </>
      )}
      {failure && <Failure error={failure} />}
      <div class="acts">
        {draft ? (
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

/** Stores a draft, all or nothing; what stands alone needs no transaction. Returns the reference of what was answered. */
async function writeDraft(source: RecordSource, resources: ReadonlyMap<string, Written>): Promise<string> {
  const [answer, ...beside] = resources.values()
  if (answer !== undefined && beside.length === 0) return create(source, answer)
  const { entry: [stored] = [] } = await createAll(source, resources)
  const place = stored?.resource ? `${stored.resource.resourceType}/${stored.resource.id}` : stored?.response?.location
  return /([A-Z]\w*\/[A-Za-z0-9.-]+)(?:\/_history.*)?$/.exec(place ?? '')?.[1] ?? ''
}
