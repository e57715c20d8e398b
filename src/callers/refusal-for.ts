import { errors } from 'jose'
import type { Refusal } from './refused.ts'

/** Our code for what jose found wrong with a token, or with getting the keys to check it. */
export function refusalFor(error: unknown): Refusal {
  if (error instanceof errors.JWTExpired) return 'expired'
  if (error instanceof errors.JWTClaimValidationFailed) return claimRefusal(error)
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm-not-accepted'
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return 'key-unknown'
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature-wrong'
  if (
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JOSENotSupported
  )
    return 'token-unreadable'
  return 'keys-unavailable'
}

function claimRefusal({ claim, reason }: errors.JWTClaimValidationFailed): Refusal {
  if (reason !== 'check_failed') return 'claim-missing'
  if (claim === 'aud') return 'audience-wrong'
  return claim === 'nbf' || claim === 'iat' ? 'not-yet-valid' : 'token-unreadable'
}
