import { KnowledgeError, lostFaults, type Tables } from '#knowledge'

/** What became of an attempt to take newer tables into force. */
export type Reloaded =
  | { readonly result: 'replaced'; readonly from: string; readonly to: string }
  | { readonly result: 'unchanged' }
  | { readonly result: 'refused'; readonly faults: readonly string[] }

/** The one place that knows which tables are in force. */
export interface HeldTables {
  /** The tables in force now: always a whole, checked version. */
  inForce(): Tables
  /** Loads and checks the files beside the tables in force, and takes them into force only if nothing is wrong. Never throws. */
  reload(): Promise<Reloaded>
}

/** `load` reads and checks the files; it throws KnowledgeError when they do not hold together. */
export function holdTables(first: Tables, load: () => Promise<Tables>): HeldTables {
  let held = first
  let running: Promise<unknown> = Promise.resolve()

  async function reload(): Promise<Reloaded> {
    try {
      const next = await load()
      if (next.version === held.version) return { result: 'unchanged' }
      const faults = lostFaults(held, next)
      if (faults.length > 0) return { result: 'refused', faults }
      const from = held.version
      held = next
      return { result: 'replaced', from, to: next.version }
    } catch (error) {
      const faults = error instanceof KnowledgeError ? error.faults : ['the tables could not be read to the end']
      return { result: 'refused', faults }
    }
  }

  return {
    inForce: () => held,
    // One after the other: an attempt that began earlier must not overtake a later one.
    reload: () => {
      const attempt = running.then(reload)
      running = attempt
      return attempt
    },
  }
}
