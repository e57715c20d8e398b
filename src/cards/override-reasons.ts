import type { Locale, Phrase } from '#case'
import type { Coding } from './card.ts'

const SYSTEM = 'http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes'

/** HL7's codes for point-of-care selection, those a clinician may need here; our own words for them. */
const reasons: readonly (Phrase & { readonly code: string })[] = [
  { code: 'cds-not-applicable', ja: 'この患者には当てはまらない', en: 'Does not apply to this patient' },
  { code: 'action-completed', ja: 'すでに実施した', en: 'Already done' },
  { code: 'recipient-disagrees-evidence', ja: '根拠に同意できない', en: 'Disagree with the basis' },
  { code: 'patient-contraindication', ja: '患者に禁忌・支障がある', en: 'Contraindicated for this patient' },
  { code: 'patient-refuses', ja: '患者が希望しない', en: 'Patient declines' },
  { code: 'service-not-available', ja: '当院では実施できない', en: 'Not available here' },
]

export const overrideReasons = (locale: Locale): readonly Required<Coding>[] =>
  reasons.map(reason => ({ system: SYSTEM, code: reason.code, display: reason[locale] }))
