import type { Knowledge } from '#knowledge'
import { takesTissue } from '../shared/blind-to.ts'

/** The specimens a test takes. */
export interface Takes {
  readonly tissue: boolean
  readonly blood: boolean
}

/** As the tables describe the product; a product that names no specimen is taken to need tissue. */
export function takes(test: string, k: Knowledge): Takes {
  const { panels, companionTests } = k
  const text =
    panels.find(one => one.id === test)?.specimen ?? companionTests.find(one => one.id === test)?.specimen ?? 'tissue'
  return { tissue: takesTissue(test, k), blood: /blood|plasma/.test(text) }
}
