import { useState } from 'preact/hooks'
import type { PatientHere } from '../../fhir/patient-here.ts'
import { useSigners } from '../../fhir/people.ts'
import type { WrittenType } from '../../fhir/written.ts'
import { useWords } from '../../locale.tsx'
import { Failure } from '../../parts/failure.tsx'
import { mayWrite, WhyClosed } from '../../parts/writing.tsx'
import { useSettings } from '../../settings.tsx'
import { MatterForm } from './matter-form.tsx'
import { type GroupId, matters } from './matters.ts'
import { Signer, type Signing, signed } from './signer.tsx'
import { useOnRecord } from './use-on-record.ts'
import { words } from './words.ts'

/** What the forms of a group write. */
const written: Readonly<Record<GroupId, WrittenType>> = {
  judgements: 'Observation',
  disease: 'Observation',
  blood: 'Observation',
  wishes: 'Consent',
}

export function RecordPage({ patientId, source, at }: PatientHere) {
  const say = useWords(words)
  const { sandbox, today } = useSettings()
  const home = sandbox?.day ?? today
  const { data: people = [], error } = useSigners(source, patientId)
  const [signing, setSigning] = useState<Signing>({ performer: source.user ?? '', on: home })
  const [tried, setTried] = useState(false)
  const [turn, setTurn] = useState(0)
  const found = useOnRecord(source, patientId, home, turn)
  const by = signed(signing, home)
  return (
    <>
      {error && <Failure error={error} />}
      {found.error && <Failure error={found.error} />}
      <WhyClosed source={source} types={['Observation', 'Consent']} />
      <Signer signing={signing} people={people} today={home} tried={tried} onChange={setSigning} />
      {(Object.keys(matters) as readonly GroupId[]).map(group => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group}>{say[group]}</h2>
          <fieldset class="bare" disabled={!mayWrite(source, written[group])}>
            {matters[group].map(matter => (
              <MatterForm
                key={matter.id}
                matter={matter}
                source={source}
                cards={at('patient')}
                found={found.data}
                people={people}
                signature={by && { patientId, ...by }}
                onTry={() => setTried(true)}
                onWritten={() => setTurn(turn + 1)}
              />
            ))}
          </fieldset>
        </section>
      ))}
    </>
  )
}
