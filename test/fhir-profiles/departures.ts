import { membersOf } from '../terminology/files.ts'

type Element = fhir4.ElementDefinition
type Node = Readonly<Record<string, unknown>>

/**
 * Where a resource departs from what a profile of ours says: cardinality, type, pattern, fixed code, required binding,
 * slice by slice. One sentence per departure; `[]` = it conforms. Says nothing about base FHIR.
 */
export function departures(resource: object, profile: fhir4.StructureDefinition): readonly string[] {
  const elements = new Map((profile.differential?.element ?? []).map(one => [one.id ?? one.path, one]))

  const valuesAt = (node: Node, id: string): readonly [string, unknown][] => {
    const [name = '', slice] = (id.split('.').at(-1) ?? '').split(':')
    const stem = name.replace('[x]', '')
    const found = Object.entries(node)
      .filter(
        ([key, value]) =>
          value !== undefined && (name.endsWith('[x]') ? new RegExp(`^${stem}[A-Z]`).test(key) : key === name),
      )
      .flatMap(([key, value]) =>
        (Array.isArray(value) ? value : [value]).map(one => [key.slice(stem.length), one] as [string, unknown]),
      )
    return slice === undefined ? found : found.filter(([, value]) => inSlice(value, id))
  }

  const nodesAt = (id: string): readonly Node[] => {
    if (!id.includes('.')) return [resource as Node]
    const parent = id.slice(0, id.lastIndexOf('.'))
    return nodesAt(parent).flatMap(node => valuesAt(node, id).map(([, value]) => value as Node))
  }

  const inSlice = (value: unknown, id: string) => {
    const path = elements.get(id.slice(0, id.lastIndexOf(':')))?.slicing?.discriminator?.[0]?.path
    if (path === '$this') return contentFaults(value, elements.get(id)).length === 0
    const told = elements.get(`${id}.${path}`)
    return contentFaults((value as Node)[String(path)], told).length === 0
  }

  return [...elements].flatMap(([id, element]) =>
    !id.includes('.')
      ? []
      : nodesAt(id.slice(0, id.lastIndexOf('.'))).flatMap(node => {
          const values = valuesAt(node, id)
          return [
            ...(values.length < (element.min ?? 0) ? [`${id}: missing`] : []),
            ...(values.length > Number(element.max ?? '*') ? [`${id}: more than ${element.max}`] : []),
            ...values.flatMap(([type, value]) =>
              [...typeFaults(type, value, element), ...contentFaults(value, element)].map(fault => `${id}: ${fault}`),
            ),
          ]
        }),
  )
}

function typeFaults(suffix: string, value: unknown, { path, type }: Element): readonly string[] {
  if (!type) return []
  const choice = path.endsWith('[x]')
  if (choice && !type.some(({ code }) => code.toLowerCase() === suffix.toLowerCase())) return [`is a ${suffix}`]
  const targets = type.flatMap(({ targetProfile }) => targetProfile?.map(url => url.split('/').at(-1)) ?? [])
  const target = (value as fhir4.Reference).reference?.split('/')[0]
  return targets.length > 0 && !targets.includes(target) ? [`refers to ${target ?? 'nothing'}`] : []
}

function contentFaults(value: unknown, element: Element | undefined): readonly string[] {
  const { fixedCode, patternCodeableConcept, patternQuantity, binding } = element ?? {}
  const pattern = patternCodeableConcept ?? patternQuantity
  return [
    ...(fixedCode !== undefined && value !== fixedCode ? [`is not ${fixedCode}`] : []),
    ...(pattern && !covers(value, pattern) ? ['is not what the pattern says'] : []),
    ...(binding?.strength === 'required' && !bound(value, String(binding.valueSet))
      ? [`is not of ${binding.valueSet}`]
      : []),
  ]
}

const bound = (value: unknown, valueSet: string) =>
  (value as fhir4.CodeableConcept).coding?.some(({ system, code }) => membersOf(valueSet).has(`${system}|${code}`)) ??
  false

/** FHIR's pattern: all that the pattern holds is there; for lists, each of its members somewhere. */
function covers(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) return Array.isArray(value) && pattern.every(part => value.some(one => covers(one, part)))
  if (typeof pattern !== 'object' || pattern === null) return value === pattern
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(pattern).every(([key, part]) => covers((value as Node)[key], part))
}
