import type { WordTable } from '../locale.tsx'

export const words = {
  name: { ja: 'しるべ', en: 'Shirube' },
  what: { ja: 'がん遺伝子パネル検査の道しるべ', en: 'Guidance for cancer gene-panel testing' },
  skip: { ja: '本文へ', en: 'Skip to content' },
  menu: { ja: '画面', en: 'Views' },
  language: { ja: 'English', en: '日本語' },
  print: { ja: '印刷', en: 'Print' },
  loading: { ja: '読み込んでいます', en: 'Loading' },
  sandbox: { ja: 'サンドボックス', en: 'Sandbox' },
  fictitious: {
    ja: '患者はすべて架空です。診療には使わないでください。',
    en: 'Every patient here is fictitious. Not for care.',
  },
  supports: {
    ja: '判断を支援するもので、診断・治療方針の決定・請求の可否の判定をするものではありません。',
    en: 'It supports a judgement; it does not diagnose, choose treatment, or settle a claim.',
  },
  knowledge: { ja: (version: string) => `知識表 ${version}`, en: (version: string) => `Knowledge ${version}` },
} as const satisfies WordTable
