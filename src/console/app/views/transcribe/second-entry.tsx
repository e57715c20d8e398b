import type { Person } from '../../fhir/people.ts'
import { useWords } from '../../locale.tsx'
import { SelectField } from '../../parts/fields/select-field.tsx'
import { TextField } from '../../parts/fields/text-field.tsx'
import { type Check, missingInCheck } from './check.ts'
import { CodeField } from './code-field.tsx'
import { candidatesOf, type Transcript } from './transcript.ts'
import { useEntry } from './use-entry.ts'
import { words } from './words.ts'

interface Props {
  /** Of it, only the names of the drugs are shown. */
  readonly first: Transcript
  readonly check: Check
  readonly people: readonly Person[]
  readonly onChange: (check: Check) => void
  readonly onDone: () => void
}

export function SecondEntry({ first, check, people, onChange, onDone }: Props) {
  const say = useWords(words)
  const { faults, needed, done } = useEntry(missingInCheck(check, first), onDone)
  const set = (change: Partial<Check>) => onChange({ ...check, ...change })
  return (
    <form class="panel" id="second" aria-labelledby="second-title" onSubmit={done} noValidate>
      <h2 id="second-title">{say.secondEntry}</h2>
      <div class="fields">
        <SelectField
          label={say.secondPerson}
          none={say.choose}
          value={check.performer}
          options={people.map(({ reference, name }) => [reference, name])}
          fault={faults.has('samePerson') ? say.samePerson : faults.has('performer') ? say.choose : undefined}
          onChange={performer => set({ performer })}
        />
        <CodeField
          field="secondary"
          value={check.secondary}
          faulty={faults.has('secondary')}
          onChange={secondary => set({ secondary })}
        />
        {check.secondary === 'suspected' && (
          <TextField
            label={say.genes}
            list="gene-symbols"
            value={check.genes}
            fault={needed('genes')}
            onChange={genes => set({ genes })}
          />
        )}
        <TextField label={say.count} value={check.count} fault={needed('count')} onChange={count => set({ count })} />
      </div>
      {candidatesOf(first).map(({ id, drug }) => (
        <fieldset key={id} class="candidate">
          <legend>{drug}</legend>
          <div class="fields">
            <CodeField
              field="reach"
              value={check.reach[id] ?? ''}
              faulty={faults.has(`${id} reach`)}
              onChange={value => set({ reach: { ...check.reach, [id]: value } })}
            />
            <CodeField
              field="cdxFit"
              value={check.cdxFit[id] ?? ''}
              faulty={faults.has(`${id} cdxFit`)}
              onChange={value => set({ cdxFit: { ...check.cdxFit, [id]: value } })}
            />
          </div>
        </fieldset>
      ))}
      <div class="acts">
        <button type="submit" class="act">
          {say.compare}
        </button>
      </div>
    </form>
  )
}
