import { type IsoDate, isIsoDate } from '#case'
import type { Settings } from '../../../shapes/settings.ts'
import type { ChangeableFact, Changes } from '../../../shapes/what-if.ts'
import { hooks } from '../../exemplary-hooks.ts'
import { amend, type Route, useRoute } from '../../route.ts'
import { useSettings } from '../../settings.tsx'

export type ShownHook = (typeof hooks)[number]

/** What is being looked at: whom, as of which day, at which moment, and what is supposed otherwise. All of it stands in the address. */
export interface Visit {
  readonly patientId: string | undefined
  readonly day: IsoDate
  /** The day on which the record is as it is: where the time machine starts from. */
  readonly home: IsoDate
  readonly hook: ShownHook
  readonly changes: Changes
}

/** A visit to a patient who is known. */
export type PatientVisit = Visit & { readonly patientId: string }

export function useVisit(): Visit {
  return visitIn(useRoute(), useSettings())
}

export function visitIn({ rest, query }: Route, { sandbox, today, changeable }: Settings): Visit {
  const home = sandbox?.day ?? today
  const day = query.get('day') ?? ''
  const asked = query.get('hook')
  const changes = changeable.flatMap(fact => {
    const value = supposedIn(query.get(fact.path), fact)
    return value === undefined ? [] : [[fact.path, value] as const]
  })
  return {
    patientId: rest[0],
    day: isIsoDate(day) ? day : home,
    home,
    hook: hooks.find(hook => hook === asked) ?? 'patient-view',
    changes: Object.fromEntries(changes),
  }
}

/** An empty member supposes silence; one that the form does not offer supposes nothing. */
function supposedIn(text: string | null, { input }: ChangeableFact): Changes[string] | undefined {
  if (text === null) return undefined
  if (text === '') return null
  if (input.kind === 'choice') return input.options.find(({ value }) => String(value) === text)?.value
  const number = Number(text)
  return input.min <= number && number <= input.max ? number : undefined
}

export const goTo = (day: IsoDate, home: IsoDate): void => amend({ day: day === home ? undefined : day })
export const atHook = (hook: ShownHook): void => amend({ hook: hook === 'patient-view' ? undefined : hook })

/** Supposes a fact otherwise; `null` that the record is silent, `undefined` that it stays as recorded. */
export const suppose = (path: string, value: string | number | boolean | null | undefined): void =>
  amend({ [path]: value === undefined ? undefined : value === null ? '' : String(value) })
