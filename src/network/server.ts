/** A server we may call, by its base URL. Its name may stand for public addresses, and for those in `addresses` (CIDR). */
export interface ListedServer {
  readonly base: string
  readonly addresses: readonly string[]
}
