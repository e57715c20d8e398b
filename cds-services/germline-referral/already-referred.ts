import type { Told } from '#cards'

/** Once the patient has been referred since the result, the same finding need not be shown at every visit. A conflict stays. */
export function alreadyReferred({ c, outcome }: Pick<Told, 'c' | 'outcome'>): string | undefined {
  const { geneticReferral: referral, profile } = c
  const isSince = (referral?.on ?? '') >= (profile?.reportedOn ?? '')
  return outcome === 'refer' && referral?.made === true && isSince ? 'already-referred' : undefined
}
