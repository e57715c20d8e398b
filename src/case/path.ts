import type { Case } from './case.ts'

/** Every dotted path into a Case, through lists into their elements, so that "missing" can only name something real. */
export type CasePath = Exclude<Paths<Case>, 'asOf'>

type Paths<T> = T extends readonly (infer E)[]
  ? Paths<E>
  : T extends object
    ? { [K in keyof T & string]: K | Nested<K, NonNullable<T[K]>> }[keyof T & string]
    : never

type Nested<K extends string, V> = V extends readonly (infer E)[]
  ? E extends object
    ? `${K}.${Paths<E>}`
    : never
  : V extends object
    ? `${K}.${Paths<V>}`
    : never
