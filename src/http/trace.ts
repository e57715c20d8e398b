/** Where an error arose, for the log. Its message is left out: it may quote what was being read. */
export function traceOf(error: unknown) {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at .*:\d+:\d+\)?$/.test(line))
  return { error: error.name, trace: frames.map(line => line.trim()) }
}
