import { Field } from './field.tsx'

interface Props {
  readonly label: string
  readonly fault?: string | undefined
  readonly value: string
  /** Value and name of each. */
  readonly options: readonly (readonly [string, string])[]
  /** Stands first and chooses nothing. */
  readonly none: string
  readonly onChange: (value: string) => void
}

export const SelectField = ({ label, fault, value, options, none, onChange }: Props) => (
  <Field label={label} fault={fault}>
    {wiring => (
      <select {...wiring} value={value} onChange={event => onChange(event.currentTarget.value)}>
        <option value="">{none}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    )}
  </Field>
)
