/** Why a call is not answered: for the log and the metrics of the one who runs the service, never for the caller. */
export type Refusal =
  | 'token-missing'
  | 'token-unreadable'
  | 'claim-missing'
  | 'issuer-unknown'
  | 'jku-not-registered'
  | 'algorithm-not-accepted'
  | 'audience-wrong'
  | 'expired'
  | 'not-yet-valid'
  | 'lifetime-too-long'
  | 'tenant-unknown'
  | 'key-unknown'
  | 'keys-unavailable'
  | 'signature-wrong'
  | 'replayed'

/** A caller we do not know, or a token that does not prove who it is. Nothing of the token goes with it. */
export class Refused extends Error {
  readonly reason: Refusal
  /** Our id of the client that the token claims to be from, where we know such a one. */
  readonly client: string | undefined
  constructor(reason: Refusal, client?: string) {
    super(`refused: ${reason}`)
    this.name = 'Refused'
    this.reason = reason
    this.client = client
  }
}
