import type { ComponentType } from 'preact'
import type { Phrase } from '#case'

/** One page of the console. Its code is fetched when it is first opened. */
export interface View {
  /** First part of its address: `#/<id>`. */
  readonly id: string
  readonly title: Phrase
  /** Shown only where there are synthetic patients. */
  readonly sandboxOnly?: boolean
  /** Shown where many patients may be read: in the sandbox, and where an EHR opened the page for them. */
  readonly ofMany?: boolean
  /** Opened from a patient, `#/<id>/<patient>`; it has no place in the menu. */
  readonly ofPatient?: boolean
  readonly load: () => Promise<{ readonly default: ComponentType }>
}

/** Every view, in the order of the menu; the first is the front page. */
export const views: readonly [View, ...View[]] = [
  { id: 'patient', title: { ja: '患者', en: 'Patient' }, load: () => import('./views/patient/patient-view.tsx') },
  {
    id: 'worklist',
    title: { ja: '管理簿', en: 'Worklist' },
    ofMany: true,
    load: () => import('./views/worklist/worklist-view.tsx'),
  },
  {
    id: 'expert-panel',
    title: { ja: 'エキスパートパネル', en: 'Expert panel' },
    ofMany: true,
    load: () => import('./views/expert-panel/expert-panel-view.tsx'),
  },
  { id: 'matrix', title: { ja: 'CDx一覧', en: 'CDx matrix' }, load: () => import('./views/matrix/matrix-view.tsx') },
  {
    id: 'knowledge',
    title: { ja: '知識表', en: 'Knowledge' },
    load: () => import('./views/knowledge/knowledge-view.tsx'),
  },
  {
    id: 'simulator',
    title: { ja: '接続試験', en: 'Simulator' },
    sandboxOnly: true,
    load: () => import('./views/simulator/simulator-view.tsx'),
  },
  {
    id: 'integrators',
    title: { ja: '接続する方へ', en: 'For integrators' },
    load: () => import('./views/integrators/integrators-view.tsx'),
  },
  {
    id: 'record',
    title: { ja: '事実の記録', en: 'Record facts' },
    ofPatient: true,
    load: () => import('./views/record/record-view.tsx'),
  },
  {
    id: 'transcribe',
    title: { ja: 'C-CAT調査結果の転記', en: 'Transcribe C-CAT report' },
    ofPatient: true,
    load: () => import('./views/transcribe/transcribe-view.tsx'),
  },
  {
    id: 'documents',
    title: { ja: '文書', en: 'Documents' },
    ofPatient: true,
    load: () => import('./views/documents/documents-view.tsx'),
  },
]
