/** RFC 4180, with the mark that makes spreadsheet programs read UTF-8. What they would take for a formula is defused. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map(row => row.map(cell).join(',')).join('\r\n')}\r\n`

/** Full-width signs too: Japanese spreadsheet programs read them as their narrow kin. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/

const cell = (text: string) => {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
