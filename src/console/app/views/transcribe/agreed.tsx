import { useMemo, useState } from 'preact/hooks'
import type { IsoDate } from '#case'
import type { Terms } from '../../../shapes/terms.ts'
import { asError } from '../../as-error.ts'
import { createAll, transactionOf } from '../../fhir/write.ts'
import { useWords } from '../../locale.tsx'
import { CodeBlock } from '../../parts/code-block.tsx'
import { Failure } from '../../parts/failure.tsx'
import { mayWrite } from '../../parts/writing.tsx'
import type { RecordSource } from '../../record.ts'
import { signedReport } from './signed.ts'
import type { Transcript } from './transcript.ts'
import { words } from './words.ts'

interface Props {
  readonly given: Transcript
  readonly secondReader: string
  readonly patientId: string
  readonly source: RecordSource
  readonly terms: Terms
  readonly today: IsoDate
  /** Where the patient's cards are shown. */
  readonly cards: string
}

/** Both readings agree: the transaction as it would be sent, and the act that sends it, once. */
export function Agreed({ given, secondReader, patientId, source, terms, today, cards }: Props) {
  const say = useWords(words)
  const resources = useMemo(() => {
    const recorded = mayWrite(source, 'Provenance') ? new Date().toISOString() : undefined
    return signedReport(given, { patientId, secondReader, terms, on: today, recorded })
    // The source is that of the page.
  }, [given, patientId, secondReader, terms, today])
  const [sending, setSending] = useState(false)
  const [failure, setFailure] = useState<Error>()
  const [stored, setStored] = useState<fhir4.Bundle>()
  const record = async () => {
    setSending(true)
    setFailure(undefined)
    try {
      setStored(await createAll(source, resources))
    } catch (error) {
      setFailure(asError(error))
    }
    setSending(false)
  }
  return (
    <section class="panel" aria-label={say.agree}>
      {stored === undefined && (
        <>
          <p>✓ {say.agree}</p>
          <CodeBlock text={JSON.stringify(transactionOf(resources), null, 2)} />
          {failure && <Failure error={failure} />}
          <div class="acts">
            <button type="button" class="act" disabled={sending} onClick={record}>
              {say.record}
            </button>
          </div>
        </>
      )}
      <div role="status">
        {stored && (
          <p class="recorded">
            ✓ {say.recorded}・<a href={cards}>{say.seeMoved}</a>
          </p>
        )}
      </div>
    </section>
  )
}
