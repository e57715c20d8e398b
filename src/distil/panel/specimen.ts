import type { Specimen, SpecimenKind } from '#case'
import type { Chart } from '../read/chart.ts'
import { has, wordsOf } from '../read/coding.ts'
import { dayOf } from '../read/day.ts'
import { knownIfAny } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import {
  type DiagnosticReport,
  is,
  type Resource,
  type ServiceRequest,
  type Specimen as SpecimenResource,
} from '../read/resources.ts'
import type { Reference } from '../read/shape.ts'
import { fold } from '../read/text.ts'

/** The specimen named by the order or the report of a panel; else the kind the product tests. */
export const specimenOf = (
  from: ServiceRequest | DiagnosticReport,
  panel: string | undefined,
  chart: Chart,
): Specimen | undefined => specimenNamed(from.specimen, from, ownKind(panel, chart), chart)

/**
 * The specimen that references name; of tumor and matched normal, the tumor. Where none is named, or the one named does
 * not tell what it is, the kind it is otherwise.
 */
export function specimenNamed(
  references: readonly Reference[],
  from: Resource,
  otherwise: SpecimenKind | undefined,
  chart: Chart,
): Specimen | undefined {
  const named = references.map(reference => resolved(reference, from, chart))
  const chosen = order.flatMap(kind => named.find(one => one.kind === kind) ?? [])[0] ?? named[0]
  const kind = chosen?.kind ?? otherwise
  if (chosen !== undefined && chosen.kind === undefined) chart.remark('specimen-kind-unknown', 'Specimen', chosen.ref)
  const { specimen } = chosen ?? {}
  const collected =
    dayOf(specimen?.collection?.collectedDateTime) ?? dayOf(specimen?.collection?.collectedPeriod?.start)
  return knownIfAny({
    kind,
    collectedOn: collected !== undefined && collected <= chart.asOf ? collected : undefined,
    tumorCellPercent: specimen && tumorCellPercent(specimen, chart),
    ref: chosen?.ref,
  })
}

const order: readonly SpecimenKind[] = ['tissue', 'bone-marrow', 'body-fluid', 'blood']

interface Named {
  readonly specimen: SpecimenResource | undefined
  readonly kind: SpecimenKind | undefined
  readonly ref: string | undefined
}

function resolved(reference: Reference, from: Resource, chart: Chart): Named {
  const target = chart.follow(reference, from)
  const inWords = reference.display === undefined ? undefined : kindInWords(reference.display)
  if (!is(target, 'Specimen')) {
    chart.remark('not-found', 'Specimen', refOf(from))
    return { specimen: undefined, kind: inWords, ref: undefined }
  }
  return { specimen: target, kind: kindOf(target) ?? inWords, ref: refOf(target) }
}

const codes: Readonly<Record<SpecimenKind, readonly string[]>> = {
  tissue: ['TISS', 'TUMOR', 'TISSPL', 'BIOP', 'FFPE'],
  blood: ['BLD', 'BLDV', 'BLDA', 'BLDC', 'PLAS', 'WB', 'PPP', 'PRP', 'SER'],
  'bone-marrow': ['BMAR', 'BON', 'MAR'],
  'body-fluid': ['FLD', 'PLR', 'PRT', 'CSF', 'PELVA', 'ASP', 'PCFL'],
}

function kindOf({ type }: SpecimenResource): SpecimenKind | undefined {
  const coded = order.find(kind => has(type, 'specimen-type', ...codes[kind]))
  return (
    coded ??
    wordsOf(type)
      .map(kindInWords)
      .find(kind => kind !== undefined)
  )
}

function kindInWords(text: string): SpecimenKind | undefined {
  const folded = fold(text)
  if (/骨髄|bone marrow/.test(folded)) return 'bone-marrow'
  if (/体腔液|胸水|腹水|心嚢水|髄液|pleural|ascit|peritoneal fluid|body fluid|cerebrospinal/.test(folded))
    return 'body-fluid'
  if (/組織|ffpe|パラフィン|生検|手術材料|tissue|biopsy|tumou?r|resection|surgical/.test(folded)) return 'tissue'
  return /血液|末梢血|全血|血漿|血清|blood|plasma|serum/.test(folded) ? 'blood' : undefined
}

function ownKind(panel: string | undefined, { tables }: Chart): SpecimenKind | undefined {
  const tests = tables.panels.find(row => row.id === panel)?.specimen
  return tests === 'tissue' || tests === 'blood' ? tests : undefined
}

function tumorCellPercent(specimen: SpecimenResource, chart: Chart): number | undefined {
  const seen = chart
    .observed({ cgp: ['tumour-cell-percent'] })
    .find(one => chart.follow(one.specimen, one) === specimen)
  const { value, unit, code } = seen?.valueQuantity ?? {}
  if (value === undefined) return seen?.valueInteger
  return (code ?? unit) === '1' ? value * 100 : value
}
