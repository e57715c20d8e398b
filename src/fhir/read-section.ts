import type { Section } from './patient-record.ts'
import { type Contents, readBundle } from './read-bundle.ts'
import type { Targets } from './relink.ts'
import { Unread } from './unread.ts'

/** Where the pages of an answer come from, and how many to read at most. Both functions may throw Unread. */
export interface Pages {
  first(): Promise<unknown>
  follow(link: string): Promise<unknown>
  readonly most: number
}

/** A section whose references may still use the `urn:` names of its Bundles. */
export interface Draft {
  readonly section: Section
  readonly targets: Targets
}

/**
 * Reads the first page and what follows. Without a first page the section is unknown;
 * when a later one cannot be read, what came before stands, as incomplete.
 */
export async function readSection(type: string, { first, follow, most }: Pages): Promise<Draft> {
  const pages: Contents[] = []
  let unread: Unread | undefined
  try {
    let page = pageOf(type, await first())
    pages.push(page)
    while (page.next !== undefined) {
      if (pages.length >= most) throw new Unread('refused')
      page = pageOf(type, await follow(page.next))
      pages.push(page)
    }
  } catch (error) {
    if (!(error instanceof Unread)) throw error
    unread = error
  }
  const faults = [...pages.flatMap(page => page.faults), ...(unread?.faults ?? [])]
  const reported = faults.length > 0 ? { faults } : {}
  const targets = new Map(pages.flatMap(page => [...page.targets]))
  if (unread !== undefined && pages.length === 0)
    return { section: { state: 'unknown', reason: unread.reason, ...reported }, targets }
  const resources = pages.flatMap(page => page.resources)
  const complete = unread === undefined && faults.length === 0
  return { section: { state: 'answered', resources, complete, ...reported }, targets }
}

/** What comes along with the type asked for stays (a medication, a performer); what comes instead of it is no answer. */
function pageOf(type: string, value: unknown): Contents {
  const page = readBundle(value)
  if (page.failed) throw new Unread('operation-outcome', page.faults)
  if (!page.empty && !page.resources.some(({ resourceType }) => resourceType === type))
    throw new Unread('unreadable', page.faults)
  return page
}
