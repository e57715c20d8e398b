import type { EpRole, IsoDate } from '../../case/index.ts'
import type { Answer } from '../../rule/index.ts'
import type { Missing, Paragraph } from './explained.ts'
import type { OfRecord } from './many.ts'
import type { LineOfTherapy } from './timeline.ts'

/** `POST /console/api/panel-case`: one patient as the expert panel and its office need to see the case. */
export interface PanelCase extends OfRecord {
  readonly patientId: string
  readonly asOf: IsoDate
  /** Absent where neither a profile nor a meeting is on record by that day: there is nothing to review. */
  readonly review?: Review
}

/** `omit` · by circulation · in real time; `cannot-tell` where the record is silent. Where the law is open, the stricter reading's. */
export type Lane = 'omit' | 'round-robin' | 'real-time' | 'cannot-tell'

export interface Review {
  readonly lane: Lane
  /** The lightest form the day allows; a meeting may be booked in a stricter one. Absent while that is not known. */
  readonly lightest?: 'none' | 'round-robin' | 'real-time'
  /** Whether the result is on record; a meeting may be booked before it is. */
  readonly reported: boolean
  /** What ep-waiver says; absent where it has nothing to say of the case. */
  readonly waiver?: Said
  /** The two facts that decide it: a drug within the approved use (ウ), and the germline gate (イ). Empty under a law that asks for neither. */
  readonly withinUse: readonly Statement[]
  readonly germlineGate: readonly Statement[]
  readonly held?: { readonly on?: IsoDate }
  readonly meeting?: BookedMeeting
  /** The case itself, line by line, in the order of reading. */
  readonly entries: Readonly<Record<EntryGroup, readonly Entry[]>>
  /** Absent where the record was not read for it. */
  readonly lines?: readonly LineOfTherapy[]
  /** Absent where the report's variants could not be read; `not-stated` where it lists none in discrete form. */
  readonly variants?: readonly Variant[] | 'not-stated'
  /** Absent where no C-CAT report has told of any. */
  readonly candidates?: readonly Candidate[]
  /** What germline-referral says; absent where it has nothing to say. */
  readonly germline?: Said
  /** Every paragraph that a statement cites, by id. */
  readonly paragraphs: Readonly<Record<string, Paragraph>>
}

/** A service's answer under the law in force. */
export interface Said {
  readonly outcome: string
  readonly summary: string
  readonly indicator: 'info' | 'warning' | 'critical'
  /** What made the answer what it is, then what holds beside it. */
  readonly decides: readonly Statement[]
  readonly holds: readonly Statement[]
  /** What stands below the answer: what is still owed, how to read it. */
  readonly notes: readonly Omit<Statement, 'is' | 'open' | 'rule'>[]
  readonly missing: readonly Missing[]
}

/** One rule's answer in a sentence, with the ids of its paragraphs. */
export interface Statement {
  readonly rule: string
  readonly is: Answer
  /** The law or the sources leave it open, whatever else the record holds. */
  readonly open: boolean
  readonly text: string
  readonly cites: readonly string[]
}

export type EntryGroup = 'person' | 'disease' | 'course' | 'test' | 'signatures' | 'wishes'

/** One line of the case. Without a text the record does not say. */
export interface Entry {
  readonly name: EntryName
  readonly text?: string
  readonly on?: IsoDate
  /** FHIR reference of what it was read from. */
  readonly ref?: string
  /** Where it decides: ids of the paragraphs. */
  readonly cites?: readonly string[]
}

export type EntryName =
  | 'age'
  | 'sex'
  | 'ecog'
  | 'organ-function'
  | 'family-history'
  | 'diagnosis'
  | 'oncotree'
  | 'onset'
  | 'extent'
  | 'stage'
  | 'receptors'
  | 'standard-therapy'
  | 'drug-therapy-probable'
  | 'next-line'
  | 'companion-results'
  | 'panel'
  | 'use'
  | 'ordered'
  | 'specimen'
  | 'tumor-cells'
  | 'reported'
  | 'ccat-report'
  | 'ccat-omission'
  | 'secondary-finding'
  | 'tmb'
  | 'msi'
  | 'ccat-submission'
  | 'disclosure'

export interface Variant {
  readonly gene: string
  /** As far as the report states it: `L858R`, an exon, a fusion partner, a kind. */
  readonly change?: string
  /** 0-1. */
  readonly alleleFraction?: number
  readonly origin?: 'germline' | 'somatic'
  /** Drugs the C-CAT report names for this gene, each with its evidence level where one is stated. */
  readonly evidence: readonly { readonly drug: string; readonly level?: string }[]
  readonly ref?: string
}

export interface Candidate {
  readonly drug: string
  readonly gene?: string
  readonly level?: string
  /** In words; absent where the report does not say. */
  readonly reach?: string
  readonly cdxFit?: boolean
  /** What off-label-pathway answers, were this drug ordered now; absent where it has nothing to say of it. */
  readonly road?: Said & { readonly rungs: readonly Rung[] }
}

export interface Rung {
  readonly rung: string
  readonly answer: Answer
}

export interface BookedMeeting {
  readonly on?: IsoDate
  readonly mode?: 'real-time' | 'round-robin'
  /** What ep-quorum says; absent where no rules of ours were in force on its day. */
  readonly quorum?: Said
  readonly seats: readonly BookedSeat[]
}

export interface BookedSeat {
  readonly role: EpRole
  readonly name: string
  readonly needed: Answer
  readonly why: string
  readonly standing: string
  /** Names, or references where the booking gives no name. */
  readonly filledBy: readonly string[]
  readonly awaiting: readonly string[]
  /** Ids of the paragraphs behind it. */
  readonly cites: readonly string[]
}
