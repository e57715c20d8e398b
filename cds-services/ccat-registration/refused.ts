import type { Consents } from '#case'

/** The patient refused submission to C-CAT: then there is nothing to register, and nothing to miss. */
export const refused = (consent: Consents | undefined) =>
  consent?.ccatSubmission?.value === 'deny' ? consent.ccatSubmission : undefined
