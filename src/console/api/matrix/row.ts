import type { IsoDate, Locale } from '#case'
import type { CdxRow, Tables } from '#knowledge'
import type { MatrixRow, Named } from '../../shapes/matrix.ts'

/** One drug and marker in words, with its links to tests as they stood that day. */
export function matrixRow(row: CdxRow, day: IsoDate, locale: Locale, { tumors, drugs }: Tables): MatrixRow {
  const { id, when, firstLine, panelOnly, payable, confidence, checked } = row
  return {
    id,
    tumors: named(row.tumors, tumors, locale),
    marker: row.detail[locale],
    drugs: named(row.drugs, drugs, locale),
    indication: row.indication[locale],
    when,
    firstLine,
    panelOnly,
    payableYet: payable === null || payable <= day,
    ...(payable !== null && { payableFrom: payable }),
    ...(row.note && { note: row.note[locale] }),
    confidence,
    checked,
    links: row.tests.map(({ test, standing, evidence, from, cites }) => ({ test, standing, evidence, from, cites })),
    cites: row.cites,
  }
}

interface Term {
  readonly id: string
  readonly name: Readonly<Record<Locale, string>>
}

const named = (ids: readonly string[], terms: readonly Term[], locale: Locale): readonly Named[] =>
  ids.map(id => ({ id, name: terms.find(term => term.id === id)?.name[locale] ?? id }))
