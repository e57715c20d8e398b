import type { ComponentChildren } from 'preact'
import type { Matrix } from '../../../shapes/matrix.ts'
import { useWords } from '../../locale.tsx'
import { amend } from '../../route.ts'
import { ALL, tumorsOf, type Wanted } from './wanted.ts'
import { words } from './words.ts'

const LINES = [
  'any',
  'first-line',
  'before-chemotherapy',
  'later-line',
  'after-chemotherapy',
  'after-egfr-tki',
  'after-osimertinib',
  'perioperative',
  'maintenance',
] as const

/** What to show of the matrix: each choice stands in the address. */
export function Filters({ matrix, wanted }: { readonly matrix: Matrix; readonly wanted: Wanted }) {
  const say = useWords(words)
  const choice = (name: keyof Wanted, label: string, options: ComponentChildren) => (
    <label>
      {label}
      <select value={wanted[name]} onChange={event => amend({ [name]: event.currentTarget.value, open: undefined })}>
        <option value={ALL}>{say.all}</option>
        {options}
      </select>
    </label>
  )
  const option = (value: string, name: string) => (
    <option key={value} value={value}>
      {name}
    </option>
  )
  return (
    <form class="filters" onSubmit={event => event.preventDefault()}>
      {choice(
        'tumor',
        say.tumor,
        tumorsOf(matrix).map(({ id, name }) => option(id, name)),
      )}
      {choice(
        'when',
        say.line,
        LINES.map(line => option(line, say[line])),
      )}
      {choice('specimen', say.specimen, [option('tissue', say.tissue), option('blood', say.blood)])}
      {choice('sure', say.sure, [option('confirmed', say.confirmedOnly), option('to-verify', say.toVerifyOnly)])}
      <label>
        {say.drug}
        <input
          type="search"
          value={wanted.text}
          onInput={event => amend({ text: event.currentTarget.value || undefined })}
        />
      </label>
    </form>
  )
}
