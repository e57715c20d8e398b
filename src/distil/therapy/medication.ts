import type { Chart } from '../read/chart.ts'
import { refOf } from '../read/reference.ts'
import { is, type Of, type Resource } from '../read/resources.ts'
import type { Concept, Reference } from '../read/shape.ts'
import { drugsIn } from './drug.ts'

export type GivenType = 'MedicationRequest' | 'MedicationAdministration' | 'MedicationStatement'
export type Given = { [T in GivenType]: Of<T> }[GivenType]

/**
 * Ids of the anticancer drugs of a prescription or administration. Injections in Japan have no concept of their own:
 * the drug stands in a contained Medication, often only among its ingredients.
 */
export function drugsOf(given: Given, chart: Chart): readonly string[] {
  const known = drugs.get(chart) ?? new Map<Given, readonly string[]>()
  drugs.set(chart, known)
  const before = known.get(given)
  if (before !== undefined) return before
  const all = concepts(given.medicationCodeableConcept, given.medicationReference, given, chart)
  const found = [...new Set(all.flatMap(concept => drugsIn(concept, chart, refOf(given))))]
  known.set(given, found)
  return found
}

/** Asked for by lines, plans and orders alike. */
const drugs = new WeakMap<Chart, Map<Given, readonly string[]>>()

/** Everything that names the drug: the concept, the Medication referred to, its ingredients, or the words of the link. */
export function concepts(
  concept: Concept | undefined,
  reference: Reference | undefined,
  from: Resource,
  chart: Chart,
  depth = 0,
): readonly Concept[] {
  const medication = chart.follow(reference, from)
  const display = reference?.display === undefined ? [] : [{ coding: [], extension: [], text: reference.display }]
  if (!is(medication, 'Medication') || depth > 3) return [...(concept ? [concept] : []), ...display]
  // A contained Medication refers to what is contained beside it.
  const within = { ...medication, contained: medication.contained.length > 0 ? medication.contained : from.contained }
  return [
    ...(concept ? [concept] : []),
    ...(medication.code ? [medication.code] : []),
    ...medication.ingredient.flatMap(({ itemCodeableConcept, itemReference }) =>
      concepts(itemCodeableConcept, itemReference, within, chart, depth + 1),
    ),
    ...(medication.code || medication.ingredient.length > 0 ? [] : display),
  ]
}
