import type { ComponentChildren } from 'preact'
import type { IsoDate } from '#case'
import { useWords } from '../../locale.tsx'
import type { ListedPatient } from '../../patients.ts'
import { useSettings } from '../../settings.tsx'
import { words } from './words.ts'

interface Props {
  readonly title: string
  readonly patient: ListedPatient
  readonly day: IsoDate
  readonly children: ComponentChildren
}

/** One A4 sheet: for whom, as of when, a draft until a physician signs it. */
export function Sheet({ title, patient, day, children }: Props) {
  const say = useWords(words)
  const { knowledge } = useSettings()
  return (
    <article class="sheet" aria-label={title}>
      <p class="draft-mark">{say.draft}</p>
      <h2>{title}</h2>
      <dl class="sheet-facts">
        <dt>{say.patient}</dt>
        <dd lang="ja">
          {patient.name}（{patient.id}）
        </dd>
        <dt>{say.birthDate}</dt>
        <dd>{patient.birthDate ?? <Blank />}</dd>
        <dt>{say.asOf}</dt>
        <dd>{day}</dd>
      </dl>
      {children}
      <dl class="sheet-facts signature">
        <dt>{say.physician}</dt>
        <dd>
          <Blank />
        </dd>
        <dt>{say.signedOn}</dt>
        <dd>
          <Blank />
        </dd>
      </dl>
      <p class="quiet">{say.version(day, knowledge)}</p>
    </article>
  )
}

/** A place to write in by hand, said as such to who cannot see it. */
export function Blank({ lines = 1 }: { readonly lines?: 1 | 3 }) {
  const say = useWords(words)
  return (
    <span class={`blank blank-${lines}`}>
      <span class="unseen">{say.blank}</span>
    </span>
  )
}
