import type { Row, Tables } from './tables.ts'

const S = 'https://w3id.org/shirube/fhir'
const COPYRIGHT = '© Shirube contributors. CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).'

type Tumor = Row<'tumors'>

/**
 * The tumor table as FHIR ConceptMaps, ICD-10 and OncoTree to our tumor ids, for those who code in FHIR terminology.
 * ICD-10 codes are dotted as WHO writes them; a range of the table becomes one element per code.
 */
export const conceptMaps = ({ tumors }: Tables): readonly fhir4.ConceptMap[] => [
  {
    ...head('icd10-tumor', 'ICD-10から癌種へ', 'ICD-10 to tumor ids.'),
    group: [group('http://hl7.org/fhir/sid/icd-10', tumors, row => row.icd10.flatMap(expand).map(dotted))],
  },
  {
    ...head('oncotree-tumor', 'OncoTreeから癌種へ', 'OncoTree to tumor ids.'),
    copyright: `${COPYRIGHT} OncoTree codes: Memorial Sloan Kettering Cancer Center, CC BY 4.0.`,
    group: [group('http://oncotree.mskcc.org', tumors, row => row.oncotree)],
  },
]

const head = (id: string, title: string, description: string) =>
  ({
    resourceType: 'ConceptMap',
    id,
    language: 'ja',
    url: `${S}/ConceptMap/${id}`,
    version: '0.1.0',
    name: `Shirube${id.replace(/(^|-)(.)/g, (_, _dash, letter: string) => letter.toUpperCase())}`,
    title,
    status: 'active',
    experimental: false,
    publisher: 'Shirube',
    description: `${title}の対応。${description}`,
    copyright: COPYRIGHT,
    targetCanonical: `${S}/ValueSet/tumor`,
  }) as const

function group(source: string, tumors: readonly Tumor[], codesOf: (row: Tumor) => readonly string[]) {
  const named = new Map(tumors.map(row => [row, codesOf(row)] as const))
  const codes = [...new Set([...named.values()].flat())].sort()
  const element = codes.map(code => {
    const rows = tumors.filter(row => named.get(row)?.includes(code))
    return {
      code,
      target: rows.map(row => ({
        code: row.id,
        display: row.name.ja,
        equivalence: equivalence(named.get(row)?.length ?? 0, rows.length),
      })),
    }
  })
  return { source, target: `${S}/CodeSystem/tumor`, element }
}

/** A tumor reached from several codes is wider than each; one code shared by several tumors fits none of them exactly. */
const equivalence = (codes: number, sharers: number) =>
  codes > 1 ? ('wider' as const) : sharers > 1 ? ('relatedto' as const) : ('equivalent' as const)

/** `C18-C20` → C18, C19, C20. */
function expand(range: string): readonly string[] {
  const [first = range, last = first] = range.split('-')
  const letter = first.slice(0, 1)
  const from = Number(first.slice(1))
  const count = Number(last.slice(1)) - from + 1
  return Array.from({ length: count }, (_, i) => letter + String(from + i).padStart(first.length - 1, '0'))
}

const dotted = (code: string) => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code)
