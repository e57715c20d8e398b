type Unsure<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T]

/** The same object without the fields whose value is not known. */
export type Known<T> = Omit<T, Unsure<T>> & { [K in Unsure<T>]?: Exclude<T[K], undefined> }

/** Drops what is not known, so that a missing field and an `undefined` one are the same to every reader. */
export function known<T extends object>(facts: T): Known<T> {
  const left: Record<string, unknown> = {}
  for (const name of Object.keys(facts)) {
    const value = facts[name as keyof T]
    if (value !== undefined) left[name] = value
  }
  return left as Known<T>
}

/** As `known`; nothing at all where nothing is known. */
export function knownIfAny<T extends object>(facts: T): Known<T> | undefined {
  const left = known(facts)
  return Object.keys(left).length > 0 ? left : undefined
}
