import type { Case, PanelUse } from '#case'

/** What the panel is for: as ordered; with no order, what this cancer would be profiled as. */
export const useOf = ({ order, tumor }: Case): PanelUse =>
  order?.use ?? (order === undefined && tumor?.kind === 'hematologic' ? 'haem-profile' : 'profile')

/** The latest result is a profile that was obtained beside a companion test (注2). */
export const holdsCdxProfile = ({ order, profile }: Case): boolean =>
  order === undefined && profile?.use === 'cdx' && profile.outcome === 'profile'
