import '../../parts/fields/fields.css'
import { useState } from 'preact/hooks'
import { launchFromSandbox, permissions } from '../../ehr.ts'
import { useLocale, useWords } from '../../locale.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Failure } from '../../parts/failure.tsx'
import { SelectField } from '../../parts/fields/select-field.tsx'
import { usePatients } from '../../patients.ts'
import { words } from './words.ts'

/** The sandbox as an EHR: whose chart is open, and what the app is permitted. */
export function LaunchPanel({ fhirPath }: { readonly fhirPath: string }) {
  const say = useWords(words)
  const { locale } = useLocale()
  const { data: patients = [] } = usePatients()
  const [chosen, choose] = useState('')
  const [permits, permit] = useState<(typeof permissions)[number]>('read-write')
  const [failure, fail] = useState<Error>()
  const patientId = chosen || patients[0]?.id
  const open = (event: Event) => {
    event.preventDefault()
    if (patientId) launchFromSandbox({ fhirPath, patientId, locale, permits }).catch(fail)
  }
  return (
    <form class="panel" onSubmit={open}>
      <div class="fields">
        <SelectField
          label={say.chart}
          none={say.choose}
          value={patientId ?? ''}
          options={patients.map(({ id, story }) => [id, `${id}　${story ?? ''}`])}
          onChange={choose}
        />
      </div>
      <Choice
        name="permits"
        legend={say.permits}
        options={permissions}
        labels={say}
        chosen={permits}
        onChoose={permit}
      />
      <p>
        <button type="submit" class="act">
          {say.open}
        </button>
      </p>
      {failure && <Failure error={failure} />}
    </form>
  )
}
