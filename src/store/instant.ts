/** An RFC 3339 time in UTC, every digit of its fraction kept: two spellings of one moment become the same text. */
export function instantOf(text: string): string {
  const [, fraction = ''] = /\.(\d+)/.exec(text) ?? []
  const seconds = new Date(text.replace(/\.\d+/, '')).toISOString().slice(0, 19)
  const digits = fraction.replace(/0+$/, '')
  return `${seconds}${digits && `.${digits}`}Z`
}
