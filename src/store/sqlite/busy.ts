/** SQLITE_BUSY, SQLITE_LOCKED, and SQLITE_PROTOCOL: what is said when several set up one file for the WAL at once. */
const BUSY = [5, 6, 15]

/** Whether SQLite could not, because somebody else has the file just now: it is the same file when asked again. */
export function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined
  // The low byte is the kind, whatever the extended code adds to it.
  return typeof code === 'number' && BUSY.includes(code & 0xff)
}
