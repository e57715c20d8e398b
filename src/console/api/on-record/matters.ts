import type { Case, CasePath } from '#case'
import type { Rule } from '#rule'
import type { MatterOnRecord } from '../../shapes/on-record.ts'

/** Something only a person can say: where the case holds it, and the service whose paragraphs ask for it. */
export interface Matter {
  readonly path: CasePath
  readonly service: string
  /** Paragraphs that ask for it where no rule reads it. */
  readonly beside?: Rule['cites']
  read(c: Case): Said | undefined
}

/** As the case holds it. */
type Said = Omit<MatterOnRecord, 'value' | 'cites'> & { readonly value?: string | boolean | undefined }

/** By the code of the matter in the code system `cgp`. */
export const matters: Readonly<Record<string, Matter>> = {
  'standard-therapy-status': {
    path: 'judgement.standardTherapy',
    service: 'test-timing',
    read: ({ judgement }) => judgement?.standardTherapy,
  },
  'drug-therapy-probable': {
    path: 'judgement.drugTherapyProbable',
    service: 'test-timing',
    read: ({ judgement }) => judgement?.drugTherapyProbable,
  },
  'tissue-test-difficult': {
    path: 'judgement.tissueTestDifficult',
    service: 'test-timing',
    read: ({ judgement }) => {
      const { reason, ...said } = judgement?.tissueTestDifficult ?? {}
      return { ...said, value: reason }
    },
  },
  'disease-extent': { path: 'tumor.extent', service: 'test-timing', read: ({ tumor }) => tumor?.extent },
  'disease-phase': {
    path: 'tumor.phase',
    service: 'test-timing',
    read: ({ tumor }) => ({ value: tumor?.phase }),
  },
  'conventional-testing-insufficient': {
    path: 'tumor.conventionalTestingInsufficient',
    service: 'test-timing',
    read: ({ tumor }) => ({ value: tumor?.conventionalTestingInsufficient }),
  },
  'ccat-submission': {
    path: 'consent.ccatSubmission',
    service: 'ccat-registration',
    read: ({ consent }) => consent?.ccatSubmission,
  },
  'ccat-secondary-use': {
    path: 'consent.ccatSecondaryUse',
    service: 'ccat-registration',
    read: ({ consent }) => consent?.ccatSecondaryUse,
  },
  'secondary-finding-disclosure': {
    path: 'consent.secondaryFindingDisclosure',
    service: 'germline-referral',
    beside: ['secondary-findings/recommendations'],
    read: ({ consent }) => consent?.secondaryFindingDisclosure,
  },
}
