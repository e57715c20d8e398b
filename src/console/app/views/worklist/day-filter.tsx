import { addDays, type IsoDate, isIsoDate } from '#case'
import { useWords } from '../../locale.tsx'
import { TextField } from '../../parts/fields/text-field.tsx'
import { amend } from '../../route.ts'
import { words } from './words.ts'

interface Props {
  readonly today: IsoDate
  /** The day whose drugs are wanted. */
  readonly given: IsoDate | undefined
  /** Whether a day has to be chosen. */
  readonly always: boolean
}

/** Whose drugs are planned for one day. */
export function DayFilter({ today, given, always }: Props) {
  const say = useWords(words)
  const choose = (day: IsoDate | undefined) => amend({ given: day })
  const named = [
    [say.today, today],
    [say.tomorrow, addDays(today, 1)],
    ...(always ? [] : [[say.anyDay, undefined] as const]),
  ] as const
  return (
    <div class="fields day-filter screen-only">
      <TextField
        label={say.givenOn}
        kind="date"
        value={given ?? ''}
        onChange={day => choose(isIsoDate(day) ? day : undefined)}
      />
      {named.map(([name, day]) => (
        <button key={name} type="button" class="plain" aria-pressed={day === given} onClick={() => choose(day)}>
          {name}
        </button>
      ))}
    </div>
  )
}
