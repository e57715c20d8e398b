import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { KnowledgeError, type Tables } from '#knowledge'

/** What the thread sends back. */
export type Loaded = { readonly tables: Tables } | { readonly faults: readonly string[] }

/**
 * Loads the tables under `root` in a thread of their own, so that calls are answered meanwhile: reading and checking
 * takes longer than a call may. Throws KnowledgeError, as `load` does.
 */
export async function loadBeside(root: string): Promise<Tables> {
  const worker = new Worker(new URL('./load-thread.ts', import.meta.url), { workerData: root })
  try {
    const [loaded]: Loaded[] = await once(worker, 'message')
    if (loaded && 'tables' in loaded) return loaded.tables
    throw new KnowledgeError(loaded?.faults ?? [])
  } finally {
    await worker.terminate()
  }
}
