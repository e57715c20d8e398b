import { Field } from './field.tsx'

interface Props {
  readonly label: string
  readonly fault?: string | undefined
  readonly value: string
  readonly kind?: 'line' | 'lines' | 'date'
  /** The last day that may be chosen. */
  readonly max?: string
  /** Id of a datalist that completes it. */
  readonly list?: string
  readonly onChange: (value: string) => void
}

export const TextField = ({ label, fault, value, kind = 'line', max, list, onChange }: Props) => {
  const onInput = (event: { readonly currentTarget: { readonly value: string } }) => onChange(event.currentTarget.value)
  return (
    <Field label={label} fault={fault}>
      {wiring => {
        if (kind === 'lines') return <textarea {...wiring} rows={2} value={value} onInput={onInput} />
        if (kind === 'date') return <input {...wiring} type="date" max={max} value={value} onInput={onInput} />
        return <input {...wiring} type="text" list={list} value={value} onInput={onInput} />
      }}
    </Field>
  )
}
