import type { Words } from '#cards'
import { type Case, type CasePath, type CompanionResult, type Relative, yearsBetween } from '#case'
import type { Tables } from '#knowledge'
import type { Entry, EntryGroup, EntryName } from '../../shapes/panel-case.ts'
import { optionName } from '../what-if/option-name.ts'
import { entryWords } from './entry-words.ts'
import { changeOf } from './variants.ts'

type Seen = Omit<Entry, 'name' | 'text'>

/** The case line by line. Every line is there; one of which the record says nothing has no text. */
export function entriesOf(c: Case, words: Words, tables: Tables): Readonly<Record<EntryGroup, readonly Entry[]>> {
  const { asOf, patient, background, tumor, judgement, therapy, fitness, profile, ccat, consent, registration } = c
  const say = entryWords[words.locale]
  const comma = words.locale === 'ja' ? '、' : ', '
  const chosen = (path: CasePath, value: string | undefined) =>
    value === undefined ? undefined : optionName(path, value, tables, words.locale)
  const { standardTherapy, drugTherapyProbable } = judgement ?? {}
  const { tmbPerMb, msi, specimen } = profile ?? {}
  return {
    person: [
      entry('age', patient?.birthDate && say.years(yearsBetween(patient.birthDate, asOf))),
      entry('sex', background?.sex && say[background.sex]),
      entry('ecog', fitness?.ecog?.value?.toString(), fitness?.ecog),
      entry('organ-function', joined(fitness?.organFunction?.map(labOf), comma)),
      entry(
        'family-history',
        joined(
          c.family?.map(one => relativeText(one, words)),
          comma,
        ),
      ),
    ],
    disease: [
      entry('diagnosis', background?.diagnosis, tumor),
      entry('oncotree', background?.oncotree),
      entry('onset', tumor?.onset),
      entry('stage', background?.stage),
      entry('extent', extentOf(c, words, tables), tumor?.extent),
      ...receptors(c, words),
    ],
    course: [
      entry(
        'standard-therapy',
        standardTherapy?.value &&
          say.judged(chosen('judgement.standardTherapy', standardTherapy.value) ?? '', standardTherapy.note ?? ''),
        standardTherapy,
      ),
      entry(
        'drug-therapy-probable',
        drugTherapyProbable?.value === undefined
          ? undefined
          : say.judged(drugTherapyProbable.value ? say.probable : say.improbable, drugTherapyProbable.note ?? ''),
        drugTherapyProbable,
      ),
      entry('next-line', therapy?.nextLineStart),
      entry(
        'companion-results',
        joined(
          c.companionResults?.map(one => companionText(one, words)),
          comma,
        ),
      ),
    ],
    test: [
      entry('panel', profile?.panel && words.panel(profile.panel), profile),
      entry('use', chosen('order.use', profile?.use)),
      entry('ordered', registration?.orderedOn),
      entry('specimen', specimen === 'body-fluid' ? say.bodyFluid : chosen('order.specimen.kind', specimen), {
        on: profile?.specimenOn,
      }),
      entry('tumor-cells', profile?.tumorCellPercent === undefined ? undefined : say.percent(profile.tumorCellPercent)),
      entry('reported', profile?.reportedOn),
      entry('ccat-report', ccat?.received ? (ccat.reportedOn ?? say.received) : undefined, { ref: ccat?.ref }),
      entry('ccat-omission', chosen('ccat.epOmission', ccat?.epOmission)),
      entry('secondary-finding', secondaryOf(c, words, tables), { ref: ccat?.secondaryFinding?.ref }),
    ],
    signatures: [
      entry('tmb', typeof tmbPerMb === 'number' ? say.perMb(tmbPerMb) : tmbPerMb && say[tmbPerMb]),
      entry('msi', msi && say[msi]),
    ],
    wishes: [
      entry('ccat-submission', chosen('consent.ccatSubmission', consent?.ccatSubmission?.value), {
        ref: consent?.ccatSubmission?.ref,
      }),
      entry('disclosure', wishOf(consent?.secondaryFindingDisclosure?.value, words), {
        ref: consent?.secondaryFindingDisclosure?.ref,
      }),
    ],
  }
}

type Source = { readonly on?: Seen['on'] | undefined; readonly ref?: string | undefined }

const entry = (name: EntryName, text: string | undefined, { on, ref }: Source = {}): Entry => ({
  name,
  ...(text !== undefined && text !== '' && { text, ...(on && { on }), ...(ref && { ref }) }),
})

/** Nothing on record is no text; an empty list neither. */
const joined = (texts: readonly string[] | undefined, comma: string) => texts?.join(comma)

const labOf = ({ name, value, unit = '', on }: NonNullable<NonNullable<Case['fitness']>['organFunction']>[number]) =>
  [name, value, unit, on && `(${on})`].filter(Boolean).join(' ')

function extentOf({ tumor }: Case, { locale }: Words, tables: Tables): string | undefined {
  const { value, basis } = tumor?.extent ?? {}
  if (value === undefined) return undefined
  const say = entryWords[locale]
  const from = basis === 'stage' ? say.fromStage : basis === 'metastasis' ? say.fromMetastasis : ''
  return say.judged(optionName('tumor.extent', value, tables, locale), from)
}

const wishOf = (value: 'permit' | 'deny' | undefined, { locale }: Words) => value && entryWords[locale].wishes[value]

/** A relative as the record calls the relation, with every condition it writes. */
const relativeText = ({ relation, code, conditions = [] }: Relative, { locale }: Words) =>
  [
    relation ?? code,
    ...conditions.map(({ name, onsetAge }) =>
      onsetAge === undefined ? name : entryWords[locale].judged(name, entryWords[locale].years(onsetAge)),
    ),
  ]
    .filter(Boolean)
    .join(' ')

/** A line of its own only where the cancer has receptors to speak of. */
function receptors(c: Case, words: Words): readonly Entry[] {
  const text = receptorsOf(c, words)
  return text || c.tumor?.groups?.includes('breast') ? [entry('receptors', text)] : []
}

function receptorsOf({ tumor }: Case, { locale }: Words): string | undefined {
  const { er, pr, her2 } = tumor?.receptors ?? {}
  const say = entryWords[locale]
  const one = (name: string, value: 'positive' | 'negative' | 'low' | undefined) =>
    value === undefined ? [] : [`${name} ${value === 'low' ? 'low' : say[value]}`]
  return [...one('ER', er), ...one('PgR', pr), ...one('HER2', her2)].join(' / ')
}

function secondaryOf({ ccat }: Case, { locale, list }: Words, tables: Tables): string | undefined {
  const { value, disputed, genes = [] } = ccat?.secondaryFinding ?? {}
  const say = entryWords[locale]
  if (disputed) return say.disputed
  if (value === 'suspected' && genes.length > 0) return say.suspectedIn(list(genes))
  return value && optionName('ccat.secondaryFinding', value, tables, locale)
}

/** What it was and, where the record states it in discrete form, what it found. */
function companionText({ test, reportedOn, alterations }: CompanionResult, words: Words): string {
  const found = Array.isArray(alterations)
    ? alterations.map(one => [one.gene, changeOf(one, words)].filter(Boolean).join(' '))
    : []
  return [words.test(test), ...found, reportedOn && `(${reportedOn})`].filter(Boolean).join(' ')
}
