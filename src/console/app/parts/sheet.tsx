import './sheet.css'
import { type ComponentChildren, Fragment } from 'preact'
import type { IsoDate } from '#case'
import { useWords, type WordTable } from '../locale.tsx'
import type { ListedPatient } from '../patients.ts'
import { useSettings } from '../settings.tsx'
import { Blank } from './blank.tsx'

const words = {
  patient: { ja: '患者', en: 'Patient' },
  birthDate: { ja: '生年月日', en: 'Born' },
  asOf: { ja: '基準日', en: 'As of' },
  version: {
    ja: (day: string, knowledge: string) => `${day}時点の記録と規定による・知識表 ${knowledge}`,
    en: (day: string, knowledge: string) => `From record and rules as of ${day} · knowledge ${knowledge}`,
  },
} as const satisfies WordTable

interface Props {
  readonly title: string
  /** What it is not yet. */
  readonly draft: string
  readonly day: IsoDate
  /** Absent where the sheet is about several. */
  readonly patient?: ListedPatient | undefined
  /** Further rows of its head: name and value. */
  readonly facts?: readonly (readonly [string, ComponentChildren])[]
  /** Its name for the style. */
  readonly kind?: string
  /** Who signs, and where. */
  readonly signature?: ComponentChildren
  readonly children: ComponentChildren
}

/** One A4 sheet, or several that belong together: for whom, as of when, a draft until somebody has checked it. */
export function Sheet({ title, draft, day, patient, facts = [], kind = '', signature, children }: Props) {
  const say = useWords(words)
  const { knowledge } = useSettings()
  return (
    <article class={`sheet ${kind}`} aria-label={patient ? `${title} ${patient.id}` : title}>
      <p class="draft-mark">{draft}</p>
      <h2>{title}</h2>
      <dl class="sheet-facts">
        {patient && (
          <>
            <dt>{say.patient}</dt>
            <dd lang="ja">
              {patient.name}（{patient.id}）
            </dd>
            <dt>{say.birthDate}</dt>
            <dd>{patient.birthDate ?? <Blank />}</dd>
          </>
        )}
        <dt>{say.asOf}</dt>
        <dd>{day}</dd>
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {children}
      {signature}
      <p class="quiet">{say.version(day, knowledge)}</p>
    </article>
  )
}
