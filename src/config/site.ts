import { z } from 'zod'
import { type Facility, referralPurposes } from '#case'
import type { ListedServer } from '../network/index.ts'
import { allowed } from './fields.ts'
import { type Hygiene, hygiene } from './hygiene.ts'

/** One hospital of an installation. Whatever is decided for one call is decided by the site of its caller. */
export interface Site {
  /** Our own name for it, as in logs and metrics. */
  readonly id: string
  readonly facility: Facility
  /** FHIR servers we may call for it, or `loopback` for any server on this machine. */
  readonly fhirServers: readonly ListedServer[] | 'loopback'
  /** Whether a request may ask for the answer as of another day. */
  readonly asOf: 'allowed' | 'refused'
  /** Whether a card that only repeats an earlier one of the same course is shown, or suppressed and logged. */
  readonly repeats: 'shown' | 'suppressed'
  readonly hygiene: Hygiene
  /** Where an EHR launches the console as a SMART app; each card then links there. In the sandbox `loopback`: its own, on this machine. */
  readonly smartLaunchUrl?: string
  /** The name under which the EHR knows that app: a public client, with PKCE. */
  readonly smartClientId?: string
  /** Origins of the EHR's authorization servers, where they stand elsewhere than its FHIR servers. */
  readonly smartAuthorization?: readonly string[]
}

const listedUse = z.strictObject(
  {
    rung: allowed.oneOf('notified-off-label', 'public-knowledge', 'expanded-access', 'advanced-care'),
    drug: allowed.id,
    tumor: allowed.id,
    list: allowed.url,
    checked: allowed.day,
  },
  allowed.mapping,
)

const referral = z.strictObject(
  {
    name: allowed.line,
    for: z.array(allowed.oneOf(...referralPurposes), allowed.list).min(1, 'expected at least one purpose'),
    url: allowed.page,
  },
  allowed.mapping,
)

const facility = z.strictObject(
  {
    type: allowed.oneOf('core', 'hub', 'cooperative-ep', 'cooperative', 'cancer-hospital', 'other'),
    filed: allowed.feeItems,
    sequencing: allowed.oneOf('in-house', 'outsourced'),
    advancedCareSite: allowed.trueOrFalse,
    ncch1901Site: allowed.trueOrFalse,
    turnRoundDays: allowed.whole(1, 365),
    listedUses: z.array(listedUse, allowed.list).exactOptional(),
    referTo: z.array(referral, allowed.list).exactOptional(),
  },
  allowed.mapping,
)

/** Written as its base URL alone where its address is a public one. */
const listedServer = z.preprocess(
  value => (typeof value === 'string' ? { base: value } : value),
  z.strictObject(
    { base: allowed.httpsBase, addresses: z.array(allowed.addressRange, allowed.list).default([]) },
    allowed.mapping,
  ),
)

const fields = {
  facility,
  fhirServers: z.array(listedServer, allowed.list).default([]),
  asOf: allowed.oneOf('allowed', 'refused').default('refused'),
  repeats: allowed.oneOf('shown', 'suppressed').default('suppressed'),
  hygiene,
  smartLaunchUrl: allowed.httpsBase.exactOptional(),
  smartClientId: allowed.line.exactOptional(),
  smartAuthorization: z.array(allowed.origin, allowed.list).exactOptional(),
}

/** The id of the only site of an installation that does not name its sites. */
export const ONLY_SITE = 'default'

/** An installation for one hospital: the fields of its site stand at the top of the file. */
export const oneSite = z.object(fields, allowed.mapping)

/** An installation for several hospitals, each under its name. */
export const namedSites = z.object(
  { sites: z.record(allowed.name, z.strictObject(fields, allowed.mapping), allowed.mapping) },
  allowed.mapping,
)
