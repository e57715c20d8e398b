import type { Locale } from '#case'

/** What stands beside a mark on the timeline. */
export const eventWords = {
  ja: {
    standardTherapy: (value: string) => `標準治療：${value}`,
    drugTherapyProbable: (value: boolean) => (value ? '薬物療法の可能性：高い' : '薬物療法の可能性：高くない'),
    tissueTestDifficult: '組織検査が困難',
    ordered: (panel: string) => `オーダー：${panel}`,
    collected: '検体採取',
    reported: (panel: string) => `結果：${panel}`,
    noProfile: (panel: string) => `結果得られず：${panel}`,
    ccat: 'C-CAT調査結果',
    expertPanel: 'エキスパートパネル',
    unknownPanel: 'パネル検査',
    unknownTumor: '癌の診断',
  },
  en: {
    standardTherapy: (value: string) => `Standard therapy: ${value}`,
    drugTherapyProbable: (value: boolean) => (value ? 'Drug therapy probable' : 'Drug therapy not probable'),
    tissueTestDifficult: 'Tissue cannot be tested',
    ordered: (panel: string) => `Ordered: ${panel}`,
    collected: 'Specimen taken',
    reported: (panel: string) => `Result: ${panel}`,
    noProfile: (panel: string) => `No profile: ${panel}`,
    ccat: 'C-CAT report',
    expertPanel: 'Expert panel',
    unknownPanel: 'Gene panel',
    unknownTumor: 'Cancer diagnosed',
  },
} as const satisfies Record<Locale, unknown>
