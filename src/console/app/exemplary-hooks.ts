/** The moments for which a record alone makes up a whole request: those the patient page shows, and the sandbox has an example of. */
export const hooks = [
  'patient-view',
  'order-select',
  'order-sign',
  'order-dispatch',
  'appointment-book',
  'encounter-discharge',
] as const

export const exemplaryHooks: ReadonlySet<string> = new Set(hooks)
