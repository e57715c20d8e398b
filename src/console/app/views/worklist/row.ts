import type { Glance, GlanceAnswer, Register } from '../../../shapes/glance.ts'

/** One patient's line, from what the services said. */
export interface Row {
  readonly patientId: string
  readonly register?: Register
  readonly timing?: GlanceAnswer
  readonly waiver?: GlanceAnswer
  readonly drugs?: GlanceAnswer
  readonly germline?: GlanceAnswer
}

export function rowOf({ patientId, answers }: Glance): Row {
  const {
    'ccat-registration': registration,
    'test-timing': timing,
    'ep-waiver': waiver,
    'cdx-justification': drugs,
    'germline-referral': germline,
  } = answers
  const register = registration?.values.register as Register | undefined
  return {
    patientId,
    ...(register && { register }),
    ...(timing && { timing }),
    ...(waiver && { waiver }),
    ...(drugs && { drugs }),
    ...(germline && { germline }),
  }
}

const QUERIED: ReadonlySet<string> = new Set([
  'contradicted',
  'masked-result',
  'label-mismatch',
  'no-result',
  'cannot-tell',
  'to-verify',
])
const PANEL_DUE: ReadonlySet<string> = new Set(['required', 'flag', 'cannot-tell'])

/** What a coordinator or pharmacist may look for, each with its own question to a row. */
export const filters = {
  all: () => true,
  'to-explain': ({ register }: Row) => register?.explained.state === 'open' || register?.explained.state === 'unknown',
  'panel-due': ({ register, waiver }: Row) =>
    waiver !== undefined && PANEL_DUE.has(waiver.outcome) && register?.review.state !== 'done',
  'ccat-pending': ({ register }: Row) =>
    register?.ccatReport.state === 'open' || register?.ccatReport.state === 'unknown',
  'drug-query': ({ drugs }: Row) => drugs !== undefined && QUERIED.has(drugs.outcome),
  refer: ({ germline }: Row) => germline !== undefined,
} as const satisfies Readonly<Record<string, (row: Row) => boolean>>

export type Filter = keyof typeof filters
export const filterNames = Object.keys(filters) as readonly Filter[]

/** Whether there is anything at all to show of a patient. */
export const worthALine = ({ register, timing, waiver, drugs, germline }: Row) =>
  [register, timing, waiver, drugs, germline].some(one => one !== undefined)
