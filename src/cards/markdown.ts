/** Text that came from the record or a table, made safe to stand inside Markdown: no markup, no HTML, one line. */
export function plain(text: string): string {
  const composed = text.normalize('NFC')
  return SUSPECT.test(composed) ? escaped(composed) : composed
}

/** Anything that is replaced below; most texts of the tables hold none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const SUSPECT = /[\u0000-\u001f\u007f\u2028\u2029<>\\`*_[\]#|~]|:\/\/|\bwww\./i

const escaped = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    .replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
    .replace(/</g, '＜')
    .replace(/>/g, '＞')
    .replace(/:\/\//g, '：//')
    .replace(/\bwww\./gi, 'www．')
    .replace(/([\\`*_[\]#|~])/g, '\\$1')

/** A fact as a template may quote it. */
export function quotable<T>(value: T): T {
  if (typeof value === 'string') return plain(value) as T
  if (Array.isArray(value)) return value.map(quotable) as T
  return value
}

export const bullets = (lines: readonly string[]) => lines.map(line => `- ${line}`).join('\n')

/** CDS Hooks wants a summary under 140 characters, by code points and by UTF-16 units alike; ours holds no tag either. */
export function summaryLine(text: string): string {
  const line = text.replace(/</g, '＜').replace(/>/g, '＞').replace(/\s+/g, ' ').trim()
  if (line.length < 140) return line
  let cut = ''
  for (const character of line) {
    if (cut.length + character.length > 138) break
    cut += character
  }
  return `${cut}…`
}

/** An address as a Markdown link may hold it: no space, no bracket that would end it. */
export const address = (url: string) =>
  new URL(url).href.replace(/[()\s]/g, found => `%${found.charCodeAt(0).toString(16)}`)
