import { useState } from 'preact/hooks'
import type { PatientHere } from '../../fhir/patient-here.ts'
import { usePeople, useSigners } from '../../fhir/people.ts'
import { useWords } from '../../locale.tsx'
import { Failure } from '../../parts/failure.tsx'
import { mayWrite, WhyClosed } from '../../parts/writing.tsx'
import { useSettings } from '../../settings.tsx'
import { uuid } from '../../uuid.ts'
import { Agreed } from './agreed.tsx'
import { type Check, differencesOf, emptyCheck } from './check.ts'
import { Differences } from './differences.tsx'
import { FirstEntry } from './first-entry.tsx'
import { Names } from './names.tsx'
import { usePanelOrders } from './orders.ts'
import { SecondEntry } from './second-entry.tsx'
import { noTerms } from './term.ts'
import { useTerms } from './terms.ts'
import { emptyTranscript, type Transcript } from './transcript.ts'
import { words } from './words.ts'

const WRITTEN = ['Observation', 'DiagnosticReport'] as const

/** First reading, second reading, comparison. Whatever is changed afterwards is compared again. */
export function Transcription({ patientId, source, at }: PatientHere) {
  const say = useWords(words)
  const { sandbox, today } = useSettings()
  const signers = useSigners(source, patientId)
  const people = usePeople(source, patientId)
  const orders = usePanelOrders(source, patientId)
  const known = useTerms()
  const terms = known.data ?? noTerms
  const day = sandbox?.day ?? today
  const [step, setStep] = useState<'first' | 'second' | 'compared'>('first')
  const [first, setFirst] = useState<Transcript>(() => ({ ...emptyTranscript(uuid()), performer: source.user ?? '' }))
  const [check, setCheck] = useState<Check>(emptyCheck)
  const differences = step === 'compared' ? differencesOf(first, check, terms) : []
  const agreed = step === 'compared' && differences.length === 0
  return (
    <fieldset class="bare" disabled={!mayWrite(source, ...WRITTEN)}>
      <WhyClosed source={source} types={WRITTEN} />
      {people.error && <Failure error={people.error} />}
      {orders.error && <Failure error={orders.error} />}
      {known.error && <Failure error={known.error} />}
      <Names id="drug-names" terms={terms.drugs} />
      <Names id="gene-symbols" terms={terms.genes} />
      {step === 'first' && (
        <FirstEntry
          given={first}
          people={signers.data ?? []}
          orders={orders.data}
          terms={terms}
          today={day}
          onChange={setFirst}
          onDone={() => setStep('second')}
        />
      )}
      {differences.length > 0 && <Differences differences={differences} />}
      {step !== 'first' && !agreed && (
        <>
          <SecondEntry
            first={first}
            check={check}
            people={people.data ?? []}
            onChange={changed => {
              setCheck(changed)
              setStep('second')
            }}
            onDone={() => setStep('compared')}
          />
          <button type="button" class="plain" onClick={() => setStep('first')}>
            {say.correctFirst}
          </button>
        </>
      )}
      {agreed && (
        <Agreed
          given={first}
          secondReader={check.performer}
          patientId={patientId}
          source={source}
          terms={terms}
          today={day}
          cards={at('patient')}
        />
      )}
    </fieldset>
  )
}
