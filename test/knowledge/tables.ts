import { join } from 'node:path'
import { load } from '#knowledge'

export const root = join(import.meta.dirname, '..', '..')

/** The real tables. */
export const tables = load(root)
