import type { ComponentChildren } from 'preact'
import { type PatientHere, usePatientHere } from '../fhir/patient-here.ts'
import { useWords, type WordTable } from '../locale.tsx'
import { href } from '../route.ts'
import { SessionOver } from './session-over.tsx'

const words = {
  noPatient: {
    ja: '患者が選ばれていません。患者の画面から開いてください。',
    en: 'No patient is open. Start from a patient.',
  },
  patients: { ja: '患者の画面へ', en: 'To the patients' },
  back: { ja: '患者の経過とカードへ', en: 'To the patient’s course and cards' },
} as const satisfies WordTable

interface Props {
  readonly title: string
  readonly intro: string
  readonly children: (here: PatientHere) => ComponentChildren
}

/** The frame of a view that is about the patient the address names, or with whom an EHR opened the page. */
export function OfPatient({ title, intro, children }: Props) {
  const say = useWords(words)
  const here = usePatientHere()
  return (
    <div class="reading">
      <h1 class="screen-only">{title}</h1>
      {here ? (
        <>
          {here.source.token && <SessionOver />}
          <p class="quiet screen-only">{intro}</p>
          <p class="screen-only">
            <code>{here.patientId}</code> · <a href={here.at('patient')}>{say.back}</a>
          </p>
          {children(here)}
        </>
      ) : (
        <p>
          {say.noPatient} <a href={href('patient')}>{say.patients}</a>
        </p>
      )}
    </div>
  )
}
