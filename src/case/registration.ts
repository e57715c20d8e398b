import type { IsoDate } from './date.ts'
import type { Seen } from './seen.ts'

/** What the register of patients (管理簿) and the C-CAT registration need and no other question asks. */
export interface Registration {
  /** The day the reported panel was ordered. */
  readonly orderedOn?: IsoDate
  readonly form?: RegistrationForm
  /** Sequence and analysis data sent to C-CAT, by us or by the laboratory. */
  readonly sequenceData?: Step
  readonly clinicalData?: Step
  /** The expert panel was waived (B011-5 通知(1)). */
  readonly panelOmitted?: Step & { readonly reason?: string }
  /** A plan explained later, from new information of C-CAT. */
  readonly laterExplanation?: Step
}

export interface Step extends Seen {
  /** `false`: the record was asked and holds none since the result. */
  readonly done?: boolean
  readonly on?: IsoDate
}

/** The latest registration form on record, a QuestionnaireResponse. */
export interface RegistrationForm extends Seen {
  /** `false`: the record was asked and holds none. */
  readonly found?: boolean
  readonly state?: 'in-progress' | 'completed'
  readonly on?: IsoDate
  /** Ids of knowledge/registration-items.yaml that it answers. */
  readonly answered?: readonly string[]
}

/** Who the patient is and what the cancer is called, as the registration asks. */
export interface Background {
  readonly sex?: 'male' | 'female' | 'other'
  /** OncoTree code of the cancer. */
  readonly oncotree?: string
  readonly diagnosis?: string
  readonly stage?: string
  readonly smoking?: string
}
