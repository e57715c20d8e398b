import { parentPort, workerData } from 'node:worker_threads'
import { KnowledgeError, load } from '#knowledge'
import type { Loaded } from './load-beside.ts'

parentPort?.postMessage(loaded(String(workerData)))

function loaded(root: string): Loaded {
  try {
    return { tables: load(root) }
  } catch (error) {
    if (error instanceof KnowledgeError) return { faults: error.faults }
    throw error
  }
}
