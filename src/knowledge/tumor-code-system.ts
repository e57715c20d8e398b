import type { Tables } from './tables.ts'

const S = 'https://w3id.org/shirube/fhir'

/** The tumor table as a FHIR CodeSystem: the target of the concept maps. Broader groups stand in the property `within`. */
export const tumorCodeSystem = ({ tumors }: Tables): fhir4.CodeSystem => ({
  resourceType: 'CodeSystem',
  id: 'tumor',
  language: 'ja',
  url: `${S}/CodeSystem/tumor`,
  version: '0.1.0',
  name: 'ShirubeTumorCodes',
  title: '癌種',
  status: 'active',
  experimental: false,
  publisher: 'Shirube',
  description:
    '規則と知識表が語る癌種。terminology/tumors.yaml から作る。Cancer types that the rules and the knowledge tables speak of.',
  copyright: '© Shirube contributors. CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).',
  caseSensitive: true,
  valueSet: `${S}/ValueSet/tumor`,
  content: 'complete',
  count: tumors.length,
  property: [
    { code: 'kind', uri: `${S}/CodeSystem/tumor#kind`, description: 'solid or hematologic', type: 'string' },
    { code: 'within', uri: `${S}/CodeSystem/tumor#within`, description: 'the broader group', type: 'code' },
  ],
  concept: tumors.map(({ id, name, kind, within }) => ({
    code: id,
    display: name.ja,
    designation: [{ language: 'en', value: name.en }],
    property: [
      { code: 'kind', valueString: kind },
      ...(within === null ? [] : [{ code: 'within', valueCode: within }]),
    ],
  })),
})
