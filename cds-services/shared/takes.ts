import type { Knowledge } from '#knowledge'

/** The specimens a test takes. */
export interface Takes {
  readonly tissue: boolean
  readonly blood: boolean
}

/** As the tables describe the product; a product that names no specimen is taken to need tissue. */
export function takes(test: string, { panels, companionTests }: Knowledge): Takes {
  const text =
    panels.find(one => one.id === test)?.specimen ?? companionTests.find(one => one.id === test)?.specimen ?? 'tissue'
  return { tissue: /tissue|cytology/.test(text), blood: /blood|plasma/.test(text) }
}
