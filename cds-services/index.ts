import type { Service } from '#cards'
import { epWaiver } from './ep-waiver/service.ts'
import { testTiming } from './test-timing/service.ts'

/** Every question Shirube answers. */
export const services: readonly Service[] = [testTiming, epWaiver]
