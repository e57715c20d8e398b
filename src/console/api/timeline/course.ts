import type { Words } from '#cards'
import type { Case } from '#case'
import type { LineOfTherapy, Measure } from '../../shapes/timeline.ts'

/** Lines of therapy as the whole record tells them, drugs by name. */
export const lines = (whole: Case | undefined, words: Words): readonly LineOfTherapy[] =>
  (whole?.therapy?.lines ?? []).map(line => ({ ...line, drugs: line.drugs.map(words.drug) }))

/** Performance status and organ function, every value that was ever the latest, oldest first. */
export function measures(cases: readonly Case[]): readonly Measure[] {
  const seen = new Map<string, Measure>()
  for (const { asOf, fitness: { ecog, organFunction = [] } = {} } of cases) {
    if (ecog?.value !== undefined)
      add({ kind: 'ecog', name: 'PS', value: ecog.value, on: ecog.on ?? asOf, ref: ecog.ref })
    for (const lab of organFunction) add({ ...lab, kind: 'lab', on: lab.on ?? asOf, ref: lab.ref })
  }
  return [...seen.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

  function add({ ref, ...measure }: Omit<Measure, 'ref'> & { readonly ref: string | undefined }): void {
    const key = `${measure.name} ${ref ?? measure.on}`
    if (!seen.has(key)) seen.set(key, { ...measure, ...(ref && { ref }) })
  }
}
