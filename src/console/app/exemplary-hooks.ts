/** The moments for which a record alone makes up a whole request, so that the sandbox has an example. */
export const exemplaryHooks: ReadonlySet<string> = new Set([
  'patient-view',
  'order-select',
  'order-sign',
  'order-dispatch',
  'appointment-book',
  'encounter-discharge',
])
