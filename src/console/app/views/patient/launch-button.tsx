import { useState } from 'preact/hooks'
import { launchFromSandbox } from '../../ehr.ts'
import { useLocale, useWords } from '../../locale.tsx'
import { words } from './words.ts'

interface Props {
  readonly patientId: string
  readonly fhirPath: string
}

/** Opens the patient as an EHR opens a card's link: by a SMART launch, with a token of the sandbox for this patient alone. */
export function LaunchButton({ patientId, fhirPath }: Props) {
  const say = useWords(words)
  const { locale } = useLocale()
  const [failed, setFailed] = useState(false)
  const open = () => launchFromSandbox({ fhirPath, patientId, locale }).catch(() => setFailed(true))
  return (
    <>
      <button type="button" class="plain" onClick={open}>
        {say.launch}
      </button>
      {failed && <span role="alert"> {say.notLaunched}</span>}
    </>
  )
}
