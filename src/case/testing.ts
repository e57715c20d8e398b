import type { IsoDate } from './date.ts'
import type { Seen } from './seen.ts'

/** A report was read, and does not state this: a fact in itself, unlike `undefined`, which is our ignorance. */
export type Stated<T> = T | 'not-stated'

export type PanelUse = 'profile' | 'cdx' | 'haem-profile'
export type SpecimenKind = 'tissue' | 'blood' | 'bone-marrow' | 'body-fluid'

export interface PanelOrder extends Seen {
  /** Id of knowledge/panels.yaml. */
  readonly panel?: string
  readonly use?: PanelUse
  /** Items asked of a companion-test run, codes of the biomarker code system. */
  readonly items?: readonly string[]
  readonly specimen?: Specimen
  readonly on?: IsoDate
  /** `draft` while it can still be changed; `placed` once the laboratory may act on it. */
  readonly state?: 'draft' | 'placed'
}

export interface Specimen extends Seen {
  readonly kind?: SpecimenKind
  readonly collectedOn?: IsoDate
  readonly tumorCellPercent?: number
  /** Taken by needle: so little tissue that one test may use it up. */
  readonly needleBiopsy?: boolean
}

/** A panel test other than the one in question, pieced together from order, report and charge. */
export interface PanelTest extends Seen {
  readonly panel?: string
  readonly use?: PanelUse
  readonly specimen?: SpecimenKind
  readonly on?: IsoDate
  readonly outcome?: 'profile' | 'no-profile' | 'pending'
}

/** What a genomic or tissue test found, whichever test it was. */
export interface Results {
  /** Variants reported present and pathogenic (not called benign or uncertain); `not-stated` when the report holds no discrete result. */
  readonly alterations?: Stated<readonly Alteration[]>
  /** Genes reported as looked for and not altered. */
  readonly absent?: readonly { readonly gene: string }[]
  readonly tmbPerMb?: Stated<number>
  readonly msi?: Stated<'high' | 'low' | 'stable' | 'indeterminate'>
  readonly mmr?: Stated<'deficient' | 'proficient'>
  readonly hrd?: Stated<'positive' | 'negative'>
  readonly expression?: readonly Expression[]
}

/** Protein expression or gene amplification seen on tissue. */
export interface Expression extends Seen {
  /** `HER2`, `PD-L1`, `CLDN18`, `KIT`, `ALK`, `ROS1`. */
  readonly protein: string
  readonly result?: Stated<'positive' | 'negative'>
  /** Immunohistochemistry score 0, 1, 2, 3 (HER2). */
  readonly ihc?: Stated<0 | 1 | 2 | 3>
  readonly ish?: Stated<'positive' | 'negative'>
  /** PD-L1: percent of tumor cells (TPS, IC), or the combined score (CPS). */
  readonly score?: { readonly kind: 'TPS' | 'CPS' | 'IC'; readonly value: number }
}

export interface Profile extends Seen, Results {
  readonly panel?: string
  readonly use?: PanelUse
  readonly items?: readonly string[]
  readonly specimen?: SpecimenKind
  readonly specimenOn?: IsoDate
  readonly tumorCellPercent?: number
  readonly reportedOn?: IsoDate
  readonly outcome?: 'profile' | 'no-profile'
}

export interface Alteration extends Seen {
  /** HGNC symbol. */
  readonly gene: string
  readonly kind?: Stated<'mutation' | 'fusion' | 'amplification' | 'loss' | 'exon-skipping'>
  /** HGVS protein change without `p.`, one-letter code: `L858R`, `E746_A750del`. */
  readonly protein?: Stated<string>
  /** Where the report names an exon instead of the protein change: EGFR exon 19 deletion. */
  readonly exon?: number
  readonly change?: 'deletion' | 'insertion'
  readonly partner?: string
  readonly origin?: 'germline' | 'somatic'
  /** Fraction 0-1. */
  readonly alleleFraction?: Stated<number>
}

export interface CcatReport extends Seen {
  /** `false`: the record was asked and holds no such report. */
  readonly received?: boolean
  readonly reportedOn?: IsoDate
  readonly secondaryFinding?: SecondaryFinding
  /** `[]` when the report states that there is none. */
  readonly candidates?: readonly CandidateDrug[]
  /** The report states that no drug is usable, trials included. */
  readonly noCandidate?: boolean
  /** The report's own word on the panel (省略可能 / 省略不可). */
  readonly epOmission?: Stated<'possible' | 'not-possible'>
}

export interface SecondaryFinding extends Seen {
  readonly value?: 'none' | 'suspected'
  /** Words of the same day, or of an unknown one, say both: which is the last nobody can tell, so there is no value. */
  readonly disputed?: true
  readonly genes?: readonly string[]
}

export interface CandidateDrug extends Seen {
  /** Id of terminology/drugs.yaml, or the report's own text where we do not know the drug. */
  readonly drug: string
  readonly reach?: Stated<'approved' | 'approved-other-cancer' | 'approved-abroad' | 'trial'>
  /** 適合: the report says that the test used is the companion test of this drug. */
  readonly cdxFit?: Stated<boolean>
  readonly level?: Stated<'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'R'>
  readonly gene?: Stated<string>
}
