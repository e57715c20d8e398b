import type { Charge, Stay, WrittenExplanation } from './billing.ts'
import type { IsoDate } from './date.ts'
import type { CompanionOrder, CompanionResult, DrugOrder, ExpertPanel } from './drugs.ts'
import type { Relative } from './family.ts'
import type { GeneticReferral } from './germline.ts'
import type { Meeting } from './meeting.ts'
import type { Referral } from './referral.ts'
import type { Background, Registration } from './registration.ts'
import type { Seen } from './seen.ts'
import type { CcatReport, PanelOrder, PanelTest, Profile } from './testing.ts'
import type { Therapy } from './therapy.ts'

/**
 * What the rules may know about one patient on one day, distilled from FHIR.
 *
 * `undefined` always means "the record does not say". It never means "no".
 * An empty list means "the record was asked, and holds none".
 */
export interface Case {
  /** The day the question is asked; rules never read the clock. */
  readonly asOf: IsoDate
  readonly patient?: Patient
  /** The cancer the question is about. */
  readonly tumor?: Tumor
  readonly judgement?: Judgements
  readonly therapy?: Therapy
  readonly fitness?: Fitness
  /** The panel order in question: the draft being signed, or the open order on record. */
  readonly order?: PanelOrder
  /** Every other panel test ordered, billed or reported for this patient, oldest first. */
  readonly panels?: readonly PanelTest[]
  /** The latest panel result. */
  readonly profile?: Profile
  /** The C-CAT report (C-CAT調査結果) on that result. */
  readonly ccat?: CcatReport
  readonly expertPanel?: ExpertPanel
  /** The expert-panel meeting being booked. */
  readonly meeting?: Meeting
  readonly explanation?: WrittenExplanation
  /** Companion tests other than comprehensive panels, oldest first. */
  readonly companionResults?: readonly CompanionResult[]
  readonly companionOrders?: readonly CompanionOrder[]
  /** Anticancer drugs ordered now. */
  readonly drugOrders?: readonly DrugOrder[]
  /** An allogeneic transplant in the past makes matched blood useless as normal. */
  readonly allogeneicTransplant?: boolean
  /** Inpatient stays, oldest first. */
  readonly stays?: readonly Stay[]
  /** What was billed of gene tests and what goes with them, oldest first. */
  readonly charges?: readonly Charge[]
  readonly consent?: Consents
  readonly geneticReferral?: GeneticReferral
  /** Relatives on record, in the order of the record. */
  readonly family?: readonly Relative[]
  readonly background?: Background
  readonly registration?: Registration
  readonly facility?: Facility
}

export interface Patient {
  readonly birthDate?: IsoDate
  /** `false` where a Patient resource was read and says nothing of a death. */
  readonly deceased?: boolean
  readonly deceasedOn?: IsoDate
}

export interface Tumor extends Seen {
  readonly kind?: 'solid' | 'hematologic'
  /** Ids of terminology/tumors.yaml that hold it, narrow to broad: `['luad', 'nsclc', 'lung']`. */
  readonly groups?: readonly string[]
  readonly onset?: IsoDate
  readonly extent?: Extent
  readonly phase?: DiseasePhase
  /** The physician finds that conventional work-up is impossible or does not settle the diagnosis. */
  readonly conventionalTestingInsufficient?: boolean
  readonly receptors?: Receptors
  readonly castrationResistant?: boolean
  readonly hormoneRefractory?: boolean
}

export interface Extent extends Seen {
  readonly value?: 'resectable' | 'locally-advanced' | 'metastatic' | 'recurrent'
  /** `stage` when read from a stage group, `metastasis` when a secondary cancer is on record. */
  readonly basis?: 'recorded' | 'stage' | 'metastasis'
  /** Several that may be the last say different things, so there is no value. */
  readonly disputed?: true
}

export type DiseasePhase = 'onset' | 'relapsed-refractory'

export interface Receptors {
  readonly er?: 'positive' | 'negative'
  readonly pr?: 'positive' | 'negative'
  readonly her2?: 'positive' | 'negative' | 'low'
}

/** What only a physician can say: named, dated, and the latest of several. */
export interface Judgements {
  readonly standardTherapy?: Judgement & { readonly value?: StandardTherapyStatus }
  readonly drugTherapyProbable?: Judgement & { readonly value?: boolean }
  readonly tissueTestDifficult?: Judgement & { readonly reason?: string }
}

export interface Judgement extends Seen {
  /** Reference of the judging practitioner. A judgement nobody signed is not one. */
  readonly by?: string
  readonly on?: IsoDate
  readonly note?: string
  /** Several that may be the last say different things, so there is no value. */
  readonly disputed?: true
}

export type StandardTherapyStatus = 'none-exists' | 'ongoing' | 'expected-to-finish' | 'finished'

/** Shown to the physician as prompts; they never decide. */
export interface Fitness {
  readonly ecog?: { readonly value?: number; readonly on?: IsoDate } & Seen
  readonly organFunction?: readonly LabValue[]
}

export interface LabValue extends Seen {
  readonly name: string
  readonly value: number
  readonly unit?: string
  readonly on?: IsoDate
}

export interface Consents {
  readonly ccatSubmission?: Consent
  readonly ccatSecondaryUse?: Consent
  readonly secondaryFindingDisclosure?: Consent
}

export interface Consent extends Seen {
  readonly value?: 'permit' | 'deny'
  /** Several that may be the last say different things, so there is no value. */
  readonly disputed?: true
}

/** Who we are, from configuration. */
export interface Facility {
  readonly type?: 'core' | 'hub' | 'cooperative-ep' | 'cooperative' | 'cancer-hospital' | 'other'
  /** Fee items filed with the regional bureau: `D006-19`, `B011-5`, `B001-11`. */
  readonly filed?: readonly string[]
  readonly sequencing?: 'in-house' | 'outsourced'
  readonly advancedCareSite?: boolean
  readonly ncch1901Site?: boolean
  /** Uses outside the label that this hospital has looked up on a published list. */
  readonly listedUses?: readonly ListedUse[]
  /** Where this hospital refers patients for what it may not do itself. */
  readonly referTo?: readonly Referral[]
  /** Days from order to explained result, as this hospital observes them. */
  readonly turnRoundDays?: number
}

/** One drug in one cancer, found by the hospital on a list that our tables do not hold. */
export interface ListedUse {
  readonly rung: 'notified-off-label' | 'public-knowledge' | 'expanded-access' | 'advanced-care'
  /** Id of terminology/drugs.yaml. */
  readonly drug: string
  /** Id of terminology/tumors.yaml. */
  readonly tumor: string
  /** Where and when it was looked up; a use without a day, or looked up later than asked, does not count. */
  readonly list: string
  readonly checked: IsoDate
}
