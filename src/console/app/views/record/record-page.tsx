import { useState } from 'preact/hooks'
import type { PatientHere } from '../../fhir/patient-here.ts'
import { usePeople } from '../../fhir/people.ts'
import { useWords } from '../../locale.tsx'
import { Failure } from '../../parts/failure.tsx'
import { useSettings } from '../../settings.tsx'
import { MatterForm } from './matter-form.tsx'
import { type GroupId, matters } from './matters.ts'
import { Signer, type Signing, signed } from './signer.tsx'
import { words } from './words.ts'

export function RecordPage({ patientId, source }: PatientHere) {
  const say = useWords(words)
  const { sandbox, today } = useSettings()
  const home = sandbox?.day ?? today
  const { data: people = [], error } = usePeople(source, patientId)
  const [signing, setSigning] = useState<Signing>({ performer: '', on: home })
  const [tried, setTried] = useState(false)
  const by = signed(signing, home)
  return (
    <>
      {error && <Failure error={error} />}
      <Signer signing={signing} people={people} today={home} tried={tried} onChange={setSigning} />
      {(Object.keys(matters) as readonly GroupId[]).map(group => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group}>{say[group]}</h2>
          {matters[group].map(matter => (
            <MatterForm
              key={matter.id}
              matter={matter}
              source={source}
              patientId={patientId}
              signature={by && { patientId, ...by }}
              onTry={() => setTried(true)}
            />
          ))}
        </section>
      ))}
    </>
  )
}
