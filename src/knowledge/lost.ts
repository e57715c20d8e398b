import { schemas, type Tables } from './tables.ts'

/** What rules and cards of earlier days name by its id. */
const LASTING = ['sources', 'regimes'] as const

/**
 * Paragraphs and regimes that were held and no longer are, one line for each. Rules cite them, and a decision of an
 * earlier day must stay explicable: a row may be ended (`until`), never taken away.
 */
export function lostFaults(before: Tables, after: Tables): readonly string[] {
  return LASTING.flatMap(name => {
    const kept = new Set(after[name].map(row => row.id))
    return before[name]
      .filter(row => !kept.has(row.id))
      .map(row => `${schemas[name].path} (${row.id}): the row is gone; end it with "until" instead`)
  })
}
