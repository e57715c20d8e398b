import type { Terms } from '../../../shapes/terms.ts'
import { useWords } from '../../locale.tsx'
import { SelectField } from '../../parts/fields/select-field.tsx'
import { TextField } from '../../parts/fields/text-field.tsx'
import { LEVELS } from './choices.ts'
import { CodeField } from './code-field.tsx'
import { Recognized } from './recognized.tsx'
import { type Candidate, genesIn } from './transcript.ts'
import { words } from './words.ts'

interface Props {
  readonly candidate: Candidate
  readonly terms: Terms
  readonly ordinal: number
  readonly faults: ReadonlySet<string>
  readonly onChange: (candidate: Candidate) => void
  /** Absent where it is the only one. */
  readonly onRemove: (() => void) | undefined
}

export function CandidateFields({ candidate, terms, ordinal, faults, onChange, onRemove }: Props) {
  const say = useWords(words)
  const { id, drug, reach, cdxFit, level, gene } = candidate
  const set = (change: Partial<Candidate>) => onChange({ ...candidate, ...change })
  return (
    <fieldset class="candidate">
      <legend>{say.candidate(ordinal)}</legend>
      <div class="fields">
        <TextField
          label={say.drug}
          list="drug-names"
          value={drug}
          fault={faults.has(`${id} drug`) ? say.needed : undefined}
          onChange={value => set({ drug: value })}
        />
        <CodeField
          field="reach"
          value={reach}
          faulty={faults.has(`${id} reach`)}
          onChange={value => set({ reach: value })}
        />
        <CodeField
          field="cdxFit"
          value={cdxFit}
          faulty={faults.has(`${id} cdxFit`)}
          onChange={value => set({ cdxFit: value })}
        />
        <SelectField
          label={say.level}
          none={say.unstated}
          value={level}
          options={LEVELS.map(one => [one, one])}
          onChange={value => set({ level: value })}
        />
        <TextField label={say.gene} list="gene-symbols" value={gene} onChange={value => set({ gene: value })} />
      </div>
      <Recognized texts={[drug]} terms={terms.drugs} />
      <Recognized texts={genesIn(gene)} terms={terms.genes} />
      {onRemove && (
        <button type="button" class="plain" onClick={onRemove}>
          {say.remove}
        </button>
      )}
    </fieldset>
  )
}
