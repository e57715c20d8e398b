const maxDepth = 60
const reserved = ['__proto__', 'constructor', 'prototype']

/** What makes a JSON value unsafe to walk and copy, whatever it means: nesting, or keys that reach into prototypes. */
export function unsound(value: unknown, depth = 0): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (depth >= maxDepth) return `must not be nested deeper than ${maxDepth} levels`
  if (reserved.some(key => Object.hasOwn(value, key))) return 'must not hold a reserved property name'
  for (const inner of Object.values(value)) {
    const trouble = unsound(inner, depth + 1)
    if (trouble !== undefined) return trouble
  }
  return undefined
}
