import { type IsoDate, isIsoDate } from '#case'
import type { Person } from '../../fhir/people.ts'
import { useWords } from '../../locale.tsx'
import { SelectField } from '../../parts/fields/select-field.tsx'
import { TextField } from '../../parts/fields/text-field.tsx'
import { words } from './words.ts'

/** As it stands in the form. */
export interface Signing {
  readonly performer: string
  readonly on: string
}

/** Whether someone has signed for a day that has come. */
export const signed = ({ performer, on }: Signing, today: IsoDate): { performer: string; on: IsoDate } | undefined =>
  performer !== '' && isIsoDate(on) && on <= today ? { performer, on } : undefined

interface Props {
  readonly signing: Signing
  readonly people: readonly Person[]
  readonly today: IsoDate
  /** Whether faults are to be pointed out yet. */
  readonly tried: boolean
  readonly onChange: (signing: Signing) => void
}

export function Signer({ signing, people, today, tried, onChange }: Props) {
  const say = useWords(words)
  const { performer, on } = signing
  const dayFault = !isIsoDate(on) ? say.noDay : on > today ? say.future(today) : undefined
  return (
    <section class="panel" aria-labelledby="signer">
      <h2 id="signer">{say.signer}</h2>
      <div class="fields">
        <SelectField
          label={say.person}
          none={say.choose}
          value={performer}
          options={people.map(({ reference, name }) => [reference, name])}
          fault={tried && performer === '' ? say.noPerson : undefined}
          onChange={chosen => onChange({ ...signing, performer: chosen })}
        />
        <TextField
          label={say.day}
          kind="date"
          max={today}
          value={on}
          fault={tried ? dayFault : undefined}
          onChange={day => onChange({ ...signing, on: day })}
        />
      </div>
    </section>
  )
}
