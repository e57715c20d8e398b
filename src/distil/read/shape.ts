/** Takes one value out of JSON. Whatever is of the wrong type is read as not stated, never as an error. */
export type Read<T> = (raw: unknown) => T

export const text: Read<string | undefined> = raw => (typeof raw === 'string' ? raw : undefined)
export const flag: Read<boolean | undefined> = raw => (typeof raw === 'boolean' ? raw : undefined)
export const amount: Read<number | undefined> = raw =>
  typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined

const none: readonly never[] = []

/** The items of a list that can be read; nothing there, or no list, is an empty one. */
export const many =
  <T>(item: Read<T | undefined>): Read<readonly T[]> =>
  raw =>
    Array.isArray(raw) ? raw.map(one => item(one)).filter(read => read !== undefined) : none

/** A list taken as it is, to be read later. */
export const unread: Read<readonly unknown[]> = raw => (Array.isArray(raw) ? raw : none)

type Fields = Readonly<Record<string, Read<unknown>>>

/** The fields we read of an object, and nothing else of it. */
export function object<F extends Fields>(fields: F): Read<{ readonly [K in keyof F]: ReturnType<F[K]> } | undefined> {
  const readers = new Map(Object.entries(fields))
  const silent = Object.fromEntries([...readers].map(([name, read]) => [name, read(undefined)]))
  return raw => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined
    // This runs for every value of the record, and most of what might be said of a thing is not.
    const read = { ...silent }
    for (const name of Object.keys(raw)) {
      const reader = readers.get(name)
      if (reader !== undefined) read[name] = reader((raw as Record<string, unknown>)[name])
    }
    return read as { readonly [K in keyof F]: ReturnType<F[K]> }
  }
}

const coding = object({ system: text, code: text, display: text })
const plainConcept = { coding: many(coding), text }

export const extension = object({ url: text, valueCodeableConcept: object(plainConcept) })
export const concept = object({ ...plainConcept, extension: many(extension) })
export const reference = object({
  reference: text,
  type: text,
  display: text,
  identifier: object({ system: text, value: text }),
})
export const period = object({ start: text, end: text })
export const quantity = object({ value: amount, comparator: text, unit: text, code: text })
export const note = object({ text })
export const meta = object({ lastUpdated: text, profile: many(text) })
export const timing = object({ event: many(text), repeat: object({ boundsPeriod: period }) })

type Output<R extends Read<unknown>> = NonNullable<ReturnType<R>>

export type Coding = Output<typeof coding>
export type Concept = Output<typeof concept>
export type Extension = Output<typeof extension>
export type Reference = Output<typeof reference>
export type Period = Output<typeof period>
export type Quantity = Output<typeof quantity>
export type Note = Output<typeof note>
export type Timing = Output<typeof timing>
