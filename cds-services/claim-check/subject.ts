import type { Case, PanelUse } from '#case'
import { useOf } from '../shared/panel-use.ts'

/** What is to be billed: the test that is ordered, or the evaluation of the profile that is at hand. */
export type Subject =
  | { readonly of: 'order'; readonly use: PanelUse }
  | { readonly of: 'evaluation'; readonly use: PanelUse }

/** An order that is not reported yet comes first; a profile without a stated purpose is taken for one ordered as such. */
export const subjectOf = (c: Case): Subject =>
  c.order !== undefined || c.profile === undefined
    ? { of: 'order', use: useOf(c) }
    : { of: 'evaluation', use: c.profile.use ?? 'profile' }
