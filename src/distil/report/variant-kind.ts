import type { Alteration } from '#case'

/** What bears on the kind of a variant. */
export interface Traits {
  readonly genes: readonly string[]
  /** Sequence Ontology codes of the variant and its consequences. */
  readonly so: readonly string[]
  /** Folded. */
  readonly texts: readonly string[]
  /** HGVS of the coding sequence or the protein; of the genome. */
  readonly hgvs: boolean
  readonly genomicHgvs: boolean
  readonly alleles: boolean
  readonly copyNumber: boolean
}

const fusion = ['SO:0001565', 'SO:0001886']
const rearrangement = ['SO:0002062', 'SO:1000044', 'SO:0000199']
const gain = ['SO:0001742']
const loss = ['SO:0001743']
const copyNumber = ['SO:0001019', 'SO:0001059', ...gain, ...loss]
const small =
  /^SO:(0001483|0000159|0000667|1000032|1000035|0001583|0001587|0001589|0001574|0001575|0001821|0001822|0001578|0002012)$/

/**
 * A fusion has no single form: two genes, or one with a consequence or a word that says so. A copy number alone does
 * not tell amplification from gain, nor loss from deletion: `undefined`. Nothing that bears on it: `not-stated`.
 */
export function kindOf({
  genes,
  so,
  texts,
  hgvs,
  genomicHgvs,
  alleles,
  copyNumber: counted,
}: Traits): Alteration['kind'] {
  const text = texts.join(' / ')
  const any = (codes: readonly string[]) => so.some(code => codes.includes(code))
  const namesExon = /(exon|エクソン|ex) ?\d+/.test(text)
  if (/(exon|エクソン|ex) ?14.{0,12}(skip|スキップ|スキッピング|欠失)|metex14/.test(text) && genes.includes('MET'))
    return 'exon-skipping'
  if (any(fusion) || /fusion|融合|rearrange|再構成|転座/.test(text)) return 'fusion'
  const byCopies = counted || any(copyNumber)
  if (!byCopies && genes.length > 1 && (any(rearrangement) || !/(?:^| )p\./.test(text))) return 'fusion'
  if (any(gain) || (!namesExon && /増幅|amplif|copy number gain/.test(text))) return 'amplification'
  if (
    any(loss) ||
    (!namesExon && !hgvs && /欠失|homozygous deletion|copy number loss|(?<!of )\bloss\b(?! of)/.test(text))
  )
    return 'loss'
  if (byCopies && !hgvs) return undefined
  if (hgvs || genomicHgvs || alleles || namesExon || so.some(code => small.test(code)) || mentionsChange(text))
    return 'mutation'
  return 'not-stated'
}

const mentionsChange = (text: string) => /p\.|変異|mutation|(?:^|[\s(])[a-z*]\d+(?:[a-z*]|fs|_)/.test(text)
