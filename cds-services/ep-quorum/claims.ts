import type { Phrase } from '#case'

/** What each rule claims, in the words of a condition. */
export const claims: Readonly<Record<string, Phrase>> = {
  'ep-quorum/drug-therapy-attends': { ja: 'ア（がん薬物療法）が出席する', en: 'a drug-therapy physician (ア) attends' },
  'ep-quorum/geneticist-attends': { ja: 'イ（遺伝医学）が出席する', en: 'a medical geneticist (イ) attends' },
  'ep-quorum/genetic-counselor-attends': {
    ja: 'ウ（遺伝カウンセリング）が出席する',
    en: 'a genetic counselor (ウ) attends',
  },
  'ep-quorum/pathologist-attends': { ja: 'エ（病理）が出席する', en: 'a pathologist (エ) attends' },
  'ep-quorum/molecular-geneticist-attends': {
    ja: 'オ（分子遺伝学）が出席する',
    en: 'an expert in molecular genetics (オ) attends',
  },
  'ep-quorum/bioinformatician-attends': {
    ja: 'カ（バイオインフォマティクス）が出席するか、シークエンスを外部に委託する',
    en: 'a bioinformatician (カ) attends, or sequencing is outsourced',
  },
  'ep-quorum/pediatric-oncologist-attends': {
    ja: 'キ（小児がん）が出席する',
    en: 'a pediatric oncologist (キ) attends',
  },
  'ep-quorum/attending-physician-attends': {
    ja: '主治医が出席するか、診療情報を提供する',
    en: 'the attending physician attends, or supplies the information',
  },
  'ep-quorum/circulation-for-settled-cases': {
    ja: 'リアルタイムで開催する',
    en: 'the meeting is held in real time',
  },
}
