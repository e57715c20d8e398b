/**
 * Whether a URL lies under a FHIR base: same origin, and the base's path segments come first.
 * Spellings that servers, proxies and parsers read differently are refused, not interpreted.
 */
export function liesUnder(base: string, url: string): boolean {
  const [trusted, asked] = [plain(base), plain(url)]
  if (trusted === undefined || asked === undefined || trusted.origin !== asked.origin) return false
  const path = segments(asked)
  return segments(trusted).every((segment, i) => segment === path[i])
}

const shape = /^https?:\/\/([^/?#]+)([^?#]*)/i
// Control characters and spaces are dropped silently by URL parsers; a backslash becomes a slash.
const ambiguous = /[\\\s\p{Cc}]/u
const escapedSyntax = /%(?:00|25|2e|2f|5c)/i
// Some servers take `..;x` for `..`, as `;x` is a path parameter to them.
const dots = /^\.{1,2}(?:;|$)/

function plain(text: string): URL | undefined {
  const [, authority = '', path = ''] = shape.exec(text) ?? []
  if (authority === '' || authority.includes('@') || ambiguous.test(text)) return undefined
  if (escapedSyntax.test(path) || path.includes('//') || path.split('/').some(segment => dots.test(segment)))
    return undefined
  return URL.parse(text) ?? undefined
}

const segments = ({ pathname }: URL) => pathname.split('/').filter(segment => segment !== '')
