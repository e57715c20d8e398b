import type { FirstUse } from './first-use.ts'

/** Tokens remembered per issuer. One that signs more within their lifetime loses its oldest: it can harm itself only. */
const MOST = 50_000

/** The memory of one process, bounded. Enough for one instance; several need a shared one. */
export function firstUseHere(now: () => Date, most = MOST): FirstUse {
  const issuers = new Map<string, Map<string, number>>()

  return {
    async first(issuer, jti, until) {
      const used = issuers.get(issuer) ?? new Map<string, number>()
      issuers.set(issuer, used)
      forgetExpired(used, now().getTime())
      if (used.has(jti)) return false
      if (used.size >= most) forgetOldest(used)
      used.set(jti, until.getTime())
      return true
    },
  }
}

/** In the order of arrival, which is nearly that of expiry: looks at no more than it forgets, and one. */
function forgetExpired(used: Map<string, number>, now: number): void {
  for (const [jti, until] of used) {
    if (until > now) return
    used.delete(jti)
  }
}

function forgetOldest(used: Map<string, number>): void {
  const [oldest] = used.keys()
  if (oldest !== undefined) used.delete(oldest)
}
