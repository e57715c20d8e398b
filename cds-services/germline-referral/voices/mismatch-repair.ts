import type { Case, MissingFact, Seen } from '#case'

/** Whether the tumor lacks mismatch repair, by a result that may be used; or the fact without which nobody can say. */
export type MismatchRepair =
  | { readonly is: 'deficient'; readonly by: 'MSI-High' | 'dMMR'; readonly from: Seen | undefined }
  | { readonly is: 'not-shown' }
  | { readonly missing: MissingFact }

/** A single test first; then the panel, where its MSI was asked for, belongs to a profile, or has been reviewed (D004-2 通知(12)). */
export function mismatchRepair({ profile, companionResults, expertPanel }: Case): MismatchRepair {
  const single = companionResults?.find(one => one.msi === 'high' || one.mmr === 'deficient')
  if (single !== undefined) return { is: 'deficient', by: single.msi === 'high' ? 'MSI-High' : 'dMMR', from: single }
  if (companionResults === undefined) return { missing: 'companionResults' }
  if (profile?.msi === undefined) return { missing: 'profile.msi' }
  if (profile.msi !== 'high') return { is: 'not-shown' }
  const shown = { is: 'deficient', by: 'MSI-High', from: profile } as const
  if (expertPanel?.held === true) return shown
  if (profile.use === undefined) return { missing: 'profile.use' }
  if (profile.use !== 'cdx') return shown
  if (profile.items === undefined) return { missing: 'profile.items' }
  if (profile.items.includes('MSI')) return shown
  return expertPanel?.held === undefined ? { missing: 'expertPanel' } : { is: 'not-shown' }
}
