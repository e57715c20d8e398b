import { z } from 'zod'
import { type IsoDate, isIsoDate } from '#case'
import { isAddressRange } from '../network/index.ts'

/** Says `missing` of a field that is not there, and what belongs there otherwise. */
const expects = (what: string) => ({
  error: (issue: { readonly code?: string | undefined; readonly input: unknown; readonly keys?: unknown }) => {
    if (issue.code === 'unrecognized_keys') return undefined
    return issue.input === undefined ? `missing; expected ${what}` : `expected ${what}`
  },
})

/** A URL may have a semicolon in its host; in a header that would end what the origin stands in. */
const isOrigin = (text: string) => urlOf(text)?.origin === text && /^[\w:/.[\]-]+$/.test(text)

const urlOf = (text: string) => (URL.canParse(text) ? new URL(text) : undefined)

const isHttpsBase = (text: string) => {
  const url = urlOf(text)
  return url?.protocol === 'https:' && !url.search && !url.hash && !url.username && !url.password
}

const isWebBase = (text: string) => {
  const url = urlOf(text)
  return /^https?:$/.test(url?.protocol ?? '') && !url?.search && !url?.hash && !url?.username && !url?.password
}

const TRUST =
  '"signed" (clients sign their calls with a JWT, see src/callers/README.md) or "trusted-network" (no call is checked: ' +
  'the service answers everyone who can reach it, so it may only run where the network lets nobody else in)'

export const PUBLIC_URL = 'the URL under which clients call this service'

const NAME = 'expected a name of small letters, digits and hyphens'

const withoutSlash = (text: string) => text.replace(/\/+$/, '')

/** A list of what is expected, or the only one by itself. */
export const oneOrMore = <T extends z.ZodType>(one: T, what: string) =>
  z.preprocess(
    value => (Array.isArray(value) || value === undefined ? value : [value]),
    z.array(one, expects(what)).min(1, expects(what)),
  )

/** The kinds of value a configuration file may hold, each with a plain sentence for a wrong one. */
export const allowed = {
  mapping: expects('a mapping of fields'),
  list: expects('a list'),
  trustedNetwork: z.literal('trusted-network', expects(TRUST)),
  trueOrFalse: z.boolean(expects('true or false')),
  oneOf: <const T extends readonly string[]>(...values: T) => z.enum(values, expects(`one of ${values.join(', ')}`)),
  whole: (min: number, max: number) => {
    const message = expects(`a whole number from ${min} to ${max}`)
    return z.int(message).min(min, message).max(max, message)
  },
  feeItems: z.array(
    z.string(expects('a fee item such as D006-19')).regex(/^[A-Z]\d{3}(-\d+)*$/, expects('a fee item such as D006-19')),
    expects('a list of fee items such as D006-19'),
  ),
  id: z.string(expects('an id of the terminology tables')).min(1, expects('an id of the terminology tables')),
  text: z.string(expects('a text')).min(1, expects('a text')),
  url: z.url({ protocol: /^https?$/, ...expects('the address of the list') }),
  folder: z.string(expects('an absolute path of a folder')).startsWith('/', expects('an absolute path of a folder')),
  page: z.url({ protocol: /^https?$/, ...expects('the address of a page, http or https') }),
  line: z.string(expects('a name')).regex(/^\S[^\p{Cc}]{0,79}$/u, 'expected a name of one line, at most 80 characters'),
  day: z
    .string(expects('a day, YYYY-MM-DD'))
    .refine(isIsoDate, 'expected a day, YYYY-MM-DD')
    .transform(text => text as IsoDate),
  httpsBase: z
    .string(expects('an https URL'))
    .refine(isHttpsBase, 'expected an https URL without user, query or fragment')
    .transform(withoutSlash),
  publicBase: z
    .string(expects(PUBLIC_URL))
    .refine(isWebBase, `expected ${PUBLIC_URL}, without query or fragment`)
    .transform(withoutSlash),
  addressRange: z
    .string(expects('a range of addresses such as 10.20.0.0/16'))
    .refine(isAddressRange, 'expected a range of addresses such as 10.20.0.0/16'),
  name: z.string(NAME).regex(/^[a-z0-9][a-z0-9-]{0,39}$/, NAME),
  path: z.string(expects('the path of a file')).min(1, expects('the path of a file')),
  origin: z
    .string(expects('a web origin'))
    .refine(
      isOrigin,
      'expected a web origin such as https://ehr.example.jp (a list of them; "*" is for the sandbox only)',
    ),
}
