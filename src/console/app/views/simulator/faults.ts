/** What the sandbox's FHIR server is told to do while a call is under way; a 401 is what an expired token gets. */
export const serverFaults = {
  slow: { delayMs: 3_000 },
  failing: { status: 503 },
  'expired-token': { status: 401 },
} as const

/** What is done to one section of the prefetch. */
export const sectionFaults = ['missing-key', 'null-key', 'outcome-key'] as const

/** What is done to codes, wherever they stand in the call. */
export const codeFaults = ['wrong-oncotree', 'full-width-gene'] as const

export type ServerFault = keyof typeof serverFaults
export type SectionFault = (typeof sectionFaults)[number]
export type Fault = 'none' | ServerFault | SectionFault | (typeof codeFaults)[number]

export const faults: readonly Fault[] = ['none', ...keysOf(serverFaults), ...sectionFaults, ...codeFaults]

export const isFault = (text: string): text is Fault => faults.some(fault => fault === text)
export const isServerFault = (fault: Fault): fault is ServerFault => fault in serverFaults
export const isSectionFault = (fault: Fault): fault is SectionFault => sectionFaults.some(one => one === fault)

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[]
}
