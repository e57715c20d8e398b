/**
 * Looks at a mark from time to time, and acts when it differs from the one last acted upon and stood still for one look:
 * files that are still being copied are waited for. Looking, not listening, also sees network shares and swapped links.
 * Returns what ends it.
 */
export function onChange(markNow: () => string, act: () => unknown, everyMs: number): () => void {
  let acted = markNow()
  let seen = acted
  const timer = setInterval(() => {
    const mark = markNow()
    if (mark !== acted && mark === seen) {
      acted = mark
      act()
    }
    seen = mark
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
