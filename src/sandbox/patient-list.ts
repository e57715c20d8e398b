import type { Coding, Patient } from '@medplum/fhirtypes'
import type { Locale } from '#case'
import type { SandboxRepository } from './fhir-server/repository.ts'

const storySystem = 'https://w3id.org/shirube/fhir/CodeSystem/sandbox-story'
const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation'

/** One patient of the sandbox at a glance. */
export interface ListedPatient {
  readonly id: string
  readonly name: string
  readonly birthDate?: string
  /** What happened to this patient, in one sentence; absent for patients that were added later. */
  readonly story?: string
}

export async function listPatients(
  repository: SandboxRepository,
  locale: Locale = 'ja',
): Promise<readonly ListedPatient[]> {
  const patients = await repository.searchResources<Patient>({ resourceType: 'Patient' })
  return patients.map(({ birthDate, id, meta, name }) => {
    const tag = meta?.tag?.find(({ system }) => system === storySystem)
    const story = tag && told(tag, locale)
    return { id, name: nameOf(name), ...(birthDate && { birthDate }), ...(story && { story }) }
  })
}

/** A primitive with extensions, which the type of a Coding leaves out. */
type Translated = Coding & { readonly _display?: { readonly extension?: Coding['extension'] } }

/** In its translation where there is one, else as it was written. */
function told({ display, _display }: Translated, locale: Locale): string | undefined {
  const translations = _display?.extension?.filter(({ url }) => url === TRANSLATION) ?? []
  const part = (of: (typeof translations)[number], name: string) => of.extension?.find(({ url }) => url === name)
  const wanted = translations.find(one => part(one, 'lang')?.valueCode === locale)
  return (wanted && part(wanted, 'content')?.valueString) ?? display
}

function nameOf(names: Patient['name']): string {
  const [first] = names ?? []
  return first?.text ?? [first?.family ?? [], first?.given ?? []].flat().join(' ')
}
