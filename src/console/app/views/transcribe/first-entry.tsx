import type { IsoDate } from '#case'
import type { Terms } from '../../../shapes/terms.ts'
import type { Person } from '../../fhir/people.ts'
import { useWords } from '../../locale.tsx'
import { SelectField } from '../../parts/fields/select-field.tsx'
import { TextField } from '../../parts/fields/text-field.tsx'
import { uuid } from '../../uuid.ts'
import { CandidateFields } from './candidate-fields.tsx'
import { CodeField } from './code-field.tsx'
import { Recognized } from './recognized.tsx'
import { candidatesOf, emptyCandidate, genesIn, missingIn, type Transcript } from './transcript.ts'
import { useEntry } from './use-entry.ts'
import { words } from './words.ts'

interface Props {
  readonly given: Transcript
  readonly people: readonly Person[]
  readonly terms: Terms
  /** Absent while they are not known. */
  readonly orders: readonly (readonly [string, string])[] | undefined
  readonly today: IsoDate
  readonly onChange: (given: Transcript) => void
  readonly onDone: () => void
}

export function FirstEntry({ given, people, terms, orders, today, onChange, onDone }: Props) {
  const say = useWords(words)
  const { faults, needed, done } = useEntry(missingIn(given, today), onDone)
  const set = (change: Partial<Transcript>) => onChange({ ...given, ...change })
  return (
    <form class="panel" id="first" aria-labelledby="first-title" onSubmit={done} noValidate>
      <h2 id="first-title">{say.firstEntry}</h2>
      <div class="fields">
        <SelectField
          label={say.firstPerson}
          none={say.choose}
          value={given.performer}
          options={people.map(({ reference, name }) => [reference, name])}
          fault={faults.has('performer') ? say.choose : undefined}
          onChange={performer => set({ performer })}
        />
        <SelectField
          label={say.order}
          none={orders?.length === 0 ? say.noOrders : say.choose}
          value={given.order}
          options={orders ?? []}
          fault={needed('order')}
          onChange={order => set({ order })}
        />
        <TextField
          label={say.issued}
          kind="date"
          max={today}
          value={given.issued}
          fault={faults.has('issued') ? say.dateNeeded : undefined}
          onChange={issued => set({ issued })}
        />
        <CodeField
          field="secondary"
          value={given.secondary}
          faulty={faults.has('secondary')}
          onChange={secondary => set({ secondary })}
        />
        {given.secondary === 'suspected' && (
          <TextField
            label={say.genes}
            list="gene-symbols"
            value={given.genes}
            fault={needed('genes')}
            onChange={genes => set({ genes })}
          />
        )}
        <CodeField field="drugs" value={given.drugs} faulty={faults.has('drugs')} onChange={drugs => set({ drugs })} />
        <CodeField
          field="omission"
          value={given.omission}
          none={say.unstated}
          onChange={omission => set({ omission })}
        />
      </div>
      {given.secondary === 'suspected' && <Recognized texts={genesIn(given.genes)} terms={terms.genes} />}
      {candidatesOf(given).map((candidate, i, all) => (
        <CandidateFields
          key={candidate.id}
          candidate={candidate}
          terms={terms}
          ordinal={i + 1}
          faults={faults}
          onChange={changed => set({ candidates: all.map(one => (one.id === changed.id ? changed : one)) })}
          onRemove={all.length > 1 ? () => set({ candidates: all.filter(({ id }) => id !== candidate.id) }) : undefined}
        />
      ))}
      <div class="acts">
        {given.drugs === 'listed' && (
          <button
            type="button"
            class="plain"
            onClick={() => set({ candidates: [...given.candidates, emptyCandidate(uuid())] })}
          >
            {say.add}
          </button>
        )}
        <button type="submit" class="act">
          {say.toSecond}
        </button>
      </div>
    </form>
  )
}
