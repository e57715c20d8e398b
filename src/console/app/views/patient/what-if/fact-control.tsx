import { useId } from 'preact/hooks'
import type { ChangeableFact } from '../../../../shapes/what-if.ts'
import { useWords } from '../../../locale.tsx'
import { suppose } from '../visit.ts'
import { words } from './words.ts'

type Value = string | number | boolean

interface Props {
  readonly fact: ChangeableFact
  /** What the case holds; a supposed fact holds what is supposed. */
  readonly known: Value | undefined
  readonly supposed: Value | null | undefined
}

/** One fact: as recorded, or supposed to be something else or nothing at all. */
export function FactControl({ fact, known, supposed }: Props) {
  const say = useWords(words)
  const id = useId()
  const { input, label, path } = fact
  const isSupposed = supposed !== undefined
  const recorded = isSupposed ? say.asRecorded : say.recorded(nameOf(fact, known) ?? say.silent)
  return (
    <div class={isSupposed ? 'fact fact-supposed' : 'fact'}>
      <label for={id}>
        {label}
        {isSupposed && <span class="tag">{say.changed}</span>}
      </label>
      {input.kind === 'choice' ? (
        <select
          id={id}
          value={supposed === undefined ? RECORDED : supposed === null ? SILENT : String(supposed)}
          onChange={event => {
            const chosen = event.currentTarget.value
            const option = input.options.find(({ value }) => String(value) === chosen)
            suppose(path, chosen === SILENT ? null : option?.value)
          }}
        >
          <option value={RECORDED}>{recorded}</option>
          {input.options.map(({ value, label: name }) => (
            <option key={String(value)} value={String(value)}>
              {name}
            </option>
          ))}
          <option value={SILENT}>{say.silent}</option>
        </select>
      ) : (
        <span class="number">
          <input
            id={id}
            type="number"
            min={input.min}
            max={input.max}
            value={typeof known === 'number' ? known : ''}
            placeholder={say.silent}
            onChange={event => {
              const number = event.currentTarget.valueAsNumber
              suppose(path, Number.isNaN(number) ? undefined : Math.min(input.max, Math.max(input.min, number)))
            }}
          />
          {input.unit}
        </span>
      )}
    </div>
  )
}

const RECORDED = '(recorded)'
const SILENT = '(silent)'

function nameOf({ input }: ChangeableFact, value: Value | undefined): string | undefined {
  if (value === undefined) return undefined
  const option = input.kind === 'choice' ? input.options.find(one => one.value === value) : undefined
  return option?.label ?? String(value)
}
