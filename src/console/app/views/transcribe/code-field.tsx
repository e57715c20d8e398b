import { useWords } from '../../locale.tsx'
import { SelectField } from '../../parts/fields/select-field.tsx'
import { choices } from './choices.ts'
import { words } from './words.ts'

interface Props {
  readonly field: keyof typeof choices
  readonly value: string
  readonly faulty?: boolean
  /** Said of an empty choice; without it the field has to be filled in. */
  readonly none?: string
  readonly onChange: (value: string) => void
}

/** A field that holds one of its codes. */
export function CodeField({ field, value, faulty = false, none, onChange }: Props) {
  const say = useWords(words)
  return (
    <SelectField
      label={say[field]}
      none={none ?? say.choose}
      value={value}
      options={choices[field].map(code => [code, say[code]])}
      fault={faulty ? say.needed : undefined}
      onChange={onChange}
    />
  )
}
