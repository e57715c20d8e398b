import { z } from 'zod'
import { type Search, type Section, search } from '../../../fhir/index.ts'
import { faultsOf, InvalidRequest, NotGranted, ServerNotAllowed, sharedByCalls } from '../../../http/index.ts'
import type { Gap, SearchName } from '../../shapes/found.ts'
import type { ConsoleParts } from '../parts.ts'

type Shared = z.output<typeof sharedByCalls>

/** What all calls have, and what this one needs beside it. Throws InvalidRequest. */
export function asked<T extends z.ZodRawShape>(body: unknown, more: T): Shared & z.output<z.ZodObject<T>> {
  const [shared, own] = [sharedByCalls.safeParse(body), z.object(more).safeParse(body)]
  if (!shared.success || !own.success)
    throw new InvalidRequest([shared.error, own.error].flatMap(error => (error ? faultsOf(error) : [])))
  return { ...shared.data, ...own.data }
}

/**
 * Several searches at once, each with what it found. Trouble with one is a gap in the list, never silence.
 * Throws ServerNotAllowed, and NotGranted where the FHIR server turns away all of them.
 */
export async function searched<N extends SearchName>(
  server: Pick<Shared, 'fhirServer' | 'fhirAuthorization'>,
  searches: Readonly<Record<N, Search>>,
  { fhirBases, config }: ConsoleParts,
): Promise<{ readonly sections: ReadonlyMap<N, Section>; readonly gaps: readonly Gap[] }> {
  if (server.fhirServer === undefined || fhirBases(server.fhirServer) === undefined) throw new ServerNotAllowed()
  const limits = { requestMs: config.limits.fhirTimeoutMs, totalMs: config.limits.budgetMs }
  const all = Object.entries<Search>(searches) as [N, Search][]
  const found = await Promise.all(
    all.map(async ([name, one]) => [name, await search(server, one, { base: fhirBases, limits })] as const),
  )
  if (found.every(([, section]) => section.state === 'unknown' && section.reason === 'refused'))
    throw new NotGranted([...new Set(all.map(([, { resourceType }]) => resourceType))])
  return {
    sections: new Map(found),
    gaps: found.flatMap(([name, section]): Gap[] => {
      if (section.state === 'unknown') return [{ search: name, why: section.reason }]
      return section.complete ? [] : [{ search: name, why: 'in-part' }]
    }),
  }
}

export const resourcesOf = (section: Section | undefined) => (section?.state === 'answered' ? section.resources : [])
