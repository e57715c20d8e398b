import type { WordTable } from '../../locale.tsx'

export const words = {
  title: { ja: '印刷・保存する文書', en: 'Documents to print or file' },
  intro: {
    ja: 'カードの答えから下書きを作ります。空欄は医師が記入し、署名して初めて文書になります。',
    en: 'Drafts made from the cards. A physician fills in the blanks and signs.',
  },
  which: { ja: '文書', en: 'Document' },
  packet: { ja: 'エキスパートパネル検討資料', en: 'Packet for the expert panel' },
  noPacket: {
    ja: 'パネル検査の結果も会議の予約も記録になく、検討資料は作りません。',
    en: 'Neither a panel result nor a meeting is on record, so there is no packet to make.',
  },
  'ep-note': { ja: 'エキスパートパネル省略の記録', en: 'Note: expert panel omitted' },
  claim: { ja: '摘要欄', en: 'Remarks of the claim' },
  referral: { ja: '遺伝診療への紹介', en: 'Genetics referral' },
  explanation: { ja: '説明文書', en: 'Written explanation' },
  'ep-note-title': {
    ja: 'エキスパートパネルを省略した理由（診療録）',
    en: 'Why the expert panel was omitted (for the chart)',
  },
  'claim-title': { ja: '診療報酬明細書 摘要欄の記載', en: 'Remarks of the claim (摘要欄)' },
  'referral-title': { ja: '遺伝診療部門への紹介状', en: 'Referral to clinical genetics' },
  'explanation-title': {
    ja: 'がん遺伝子パネル検査の結果についての説明文書',
    en: 'Results of your cancer gene-panel test: written explanation',
  },
  draft: {
    ja: '下書き：医師が内容を確かめ、署名するまで文書としての効力はありません',
    en: 'Draft: not a document until a physician has checked and signed it',
  },
  physician: { ja: '医師（署名）', en: 'Physician (signature)' },
  signedOn: { ja: '署名日', en: 'Signed on' },
  reasons: { ja: '理由と根拠', en: 'Reasons and paragraphs' },
  basis: { ja: '根拠（カードの記載）', en: 'Basis, as the card gives it' },
  noWaiver: {
    ja: 'この患者には、エキスパートパネルについて述べることがありません。',
    en: 'Nothing to say about the expert panel for this patient.',
  },
  notWaivable: {
    ja: '省略できるという答えではないため、省略の記録は作りません。',
    en: 'The answer is not that the panel may be omitted, so there is no note to write.',
  },
  noClaim: {
    ja: '下書きのオーダーも退院の予定もなく、請求について述べることがありません。',
    en: 'There is neither a draft order nor a discharge to be claimed for.',
  },
  noClaimText: { ja: '摘要欄に書くことはありません。', en: 'The remarks need no text.' },
  noSuspicion: {
    ja: '遺伝診療への紹介を要する所見は記録されていません。',
    en: 'No finding on record calls for a genetics referral.',
  },
  noReferral: { ja: '紹介状の下書きは作りません。', en: 'No referral is drafted.' },
  to: { ja: '紹介先', en: 'To' },
  why: { ja: '紹介の目的', en: 'Reason' },
  byPhysician: { ja: '医師が記入', en: 'For the physician to write' },
  familyHistory: { ja: '家族歴、患者の希望、これまでの説明', en: 'Family history, wishes, what has been explained' },
  handed: {
    ja: '検査の結果と今後の治療方針を、文書で説明します。',
    en: 'This explains in writing the result of the test and the plan of treatment.',
  },
  test: { ja: '受けた検査', en: 'Your test' },
  ordered: { ja: '検査に出した日', en: 'Sent on' },
  result: { ja: '結果が届いた日', en: 'Result received' },
  ccat: { ja: 'C-CAT調査結果が届いた日', en: 'C-CAT report received' },
  review: { ja: 'エキスパートパネルの検討', en: 'Reviewed by the expert panel' },
  waived: { ja: '規定により省略', en: 'omitted as the rules allow' },
  findings: { ja: '見つかった遺伝子の変化', en: 'What was found' },
  treatments: { ja: '考えられる治療', en: 'Treatments to consider' },
  secondary: {
    ja: '生まれつきの体質にかかわる所見（開示の希望を確かめてから）',
    en: 'Findings on inherited traits (only after asking whether you wish to know)',
  },
  plan: { ja: '今後の方針', en: 'What comes next' },
} as const satisfies WordTable
