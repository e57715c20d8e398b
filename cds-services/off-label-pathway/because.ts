import type { Sentence } from '#cards'
import type { Reason } from '#rule'
import type { roadsTo } from './question.ts'

type Reasons = Reason<ReturnType<typeof roadsTo>>

/** One sentence per reason; the paragraph is added by the renderer. */
export const because: Readonly<Record<Reasons, Sentence>> = {
  'companion-test-found-it': {
    ja: (f, w) =>
      `${w.drug(String(f.drug))}はこの癌種とマーカーで承認され、そのコンパニオン検査でマーカーが確認されています`,
    en: (f, w) =>
      `${w.drug(String(f.drug))} is approved for this cancer and marker, and its companion test has shown the marker`,
  },
  'deemed-companion-test': {
    ja: (f, w) =>
      `別のパネルで見つかったマーカーについて、エキスパートパネルが${w.drug(String(f.drug))}を推奨しています（みなしCDx。主治医の同意が要ります）`,
    en: (f, w) =>
      `The marker was found by another panel, and the expert panel recommends ${w.drug(String(f.drug))} (deemed companion test; the attending physician has to agree)`,
  },
  'no-marker-asked-for': {
    ja: (f, w) => `${w.drug(String(f.drug))}には、この癌種でマーカーを問わずに承認された効能があります`,
    en: (f, w) => `${w.drug(String(f.drug))} has an approved use in this cancer that asks for no marker`,
  },
  'report-states-fit': {
    ja: (f, w) => `C-CAT調査結果が、${w.drug(String(f.drug))}を国内承認薬とし、用いた検査がCDxに適合すると示しています`,
    en: (f, w) =>
      `The C-CAT report says that ${w.drug(String(f.drug))} is approved in Japan and that the test used is its companion`,
  },
  'masked-result': {
    ja: (f, w) =>
      `${w.drug(String(f.drug))}のマーカーは、コンパニオン検査として求めた項目の外で見つかっており、エキスパートパネルの検討までは治療の決定に使えません`,
    en: (f, w) =>
      `The marker of ${w.drug(String(f.drug))} lies outside the items asked of the companion run; until an expert panel has met it may not decide treatment`,
  },
  'test-not-companion': {
    ja: (f, w) =>
      `用いた検査は${w.drug(String(f.drug))}のコンパニオン検査ではありません。コンパニオン検査、またはエキスパートパネルの推奨（みなしCDx）が要ります`,
    en: (f, w) =>
      `The test used is not the companion of ${w.drug(String(f.drug))}: its companion test, or a recommendation of the expert panel, is needed`,
  },
  'line-not-met': {
    ja: (f, w) => `${w.drug(String(f.drug))}の効能が求める治療ライン・時期に、記録上は当たりません`,
    en: (f, w) => `By the record the line or setting that the label of ${w.drug(String(f.drug))} asks for is not met`,
  },
  'marker-excluded': {
    ja: (f, w) => `${w.drug(String(f.drug))}の効能が求めるマーカーは、検査で陰性です`,
    en: (f, w) => `The marker that the label of ${w.drug(String(f.drug))} asks for was tested and not found`,
  },
  'not-approved-for-tumor': {
    ja: (f, w) => `${w.drug(String(f.drug))}は、知識表ではこの癌種に承認された効能がありません`,
    en: (f, w) => `By our tables ${w.drug(String(f.drug))} is not approved for this cancer`,
  },
  'approved-for-another-cancer': {
    ja: (f, w) => `C-CAT調査結果では、${w.drug(String(f.drug))}の国内承認は他の癌種です（保険適用外）`,
    en: (f, w) =>
      `By the C-CAT report ${w.drug(String(f.drug))} is approved in Japan for another cancer: not insured here`,
  },
  'approved-abroad-only': {
    ja: (f, w) =>
      `C-CAT調査結果では、${w.drug(String(f.drug))}の承認は海外だけです。エビデンスレベルがAでも保険適用ではありません`,
    en: (f, w) =>
      `By the C-CAT report ${w.drug(String(f.drug))} is approved abroad only: not insured, even at evidence level A`,
  },
  'trial-only': {
    ja: (f, w) => `C-CAT調査結果では、${w.drug(String(f.drug))}は治験等に限られます`,
    en: (f, w) => `By the C-CAT report ${w.drug(String(f.drug))} is within reach of a trial only`,
  },
  'companion-test-to-verify': {
    ja: (f, w) =>
      `マーカーは見つかっていますが、その検査が${w.drug(String(f.drug))}のコンパニオン検査か、または効能そのものが要確認です。添付文書かPMDAの一覧で確かめてください`,
    en: (f, w) =>
      `Whether the use of ${w.drug(String(f.drug))}, or the test as its companion, is approved is unverified; check the label or the PMDA's list`,
  },
  'expert-panel-awaited': {
    ja: (f, w) =>
      `${w.drug(String(f.drug))}のマーカーはパネル検査で見つかっていますが、エキスパートパネルの検討も、要件を満たす省略も確かめられないため、まだ治療の決定に使えません`,
    en: (f, w) =>
      `A panel test found the marker of ${w.drug(String(f.drug))}, but neither a review by the expert panel nor a valid waiver of it is established, so it may not decide treatment yet`,
  },
  'drug-not-in-tables': {
    ja: (f, w) => `${w.drug(String(f.drug))}の効能は知識表にありません。添付文書で確かめてください`,
    en: (f, w) => `Our tables do not hold the label of ${w.drug(String(f.drug))}; check it`,
  },
  'listed-by-hospital': {
    ja: (f, w) => `${w.drug(String(f.drug))}のこの癌種での使用を、当院が一覧で確かめています（${f.checked}）`,
    en: (f, w) => `This hospital has found ${w.drug(String(f.drug))} in this cancer on the list (${f.checked})`,
  },
  'list-not-held': {
    ja: f => `一覧は知識表にありません。${where[String(f.rung)]?.ja ?? '原本'}で確かめてください`,
    en: f => `We do not hold the list; look it up: ${where[String(f.rung)]?.en ?? 'in the original'}`,
  },
  'not-an-advanced-care-site': {
    ja: () => '当院は先進医療の実施施設ではありません',
    en: () => 'This hospital is not a site of advanced care',
  },
  'listed-as-trial': {
    ja: (f, w) =>
      `C-CAT調査結果に${w.drug(String(f.drug))}の治験等があります。適格性・実施施設・募集状況はjRCTで確かめてください`,
    en: (f, w) =>
      `The C-CAT report lists ${w.drug(String(f.drug))} as a trial: eligibility, site and recruitment to be confirmed at jRCT`,
  },
  'not-listed-as-trial': {
    ja: (f, w) => `C-CAT調査結果に${w.drug(String(f.drug))}の治験等はありません`,
    en: (f, w) => `The C-CAT report lists no trial of ${w.drug(String(f.drug))}`,
  },
  'recommended-site-here': {
    ja: (f, w) =>
      `エキスパートパネルが${w.drug(String(f.drug))}を推奨しており、当院は実施施設です。コホートの登録状況を確かめてください`,
    en: (f, w) =>
      `The expert panel recommends ${w.drug(String(f.drug))} and this hospital is a site; check whether its cohort still enrols`,
  },
  'recommended-site-elsewhere': {
    ja: (f, w) =>
      `エキスパートパネルが${w.drug(String(f.drug))}を推奨しています。実施施設への紹介が必要です。コホートの登録状況を確かめてください`,
    en: (f, w) =>
      `The expert panel recommends ${w.drug(String(f.drug))}; refer to a site, and check whether its cohort still enrols`,
  },
  'study-not-begun': {
    ja: () => 'パネル検査に基づく患者申出療養は、この日には始まっていません',
    en: () => 'Patient-requested care on panel findings had not begun on this day',
  },
  'not-a-solid-tumor': { ja: () => '固形腫瘍が対象です', en: () => 'It is for solid tumors' },
  'no-profile': {
    ja: () => 'パネル検査で結果が得られていません',
    en: () => 'The panel test gave no profile',
  },
  'expert-panel-not-held': {
    ja: (f, w) =>
      `エキスパートパネルの推奨が条件で、まだ開催の記録がありません（省略した場合は使えません）：${w.drug(String(f.drug))}`,
    en: (f, w) =>
      `It rests on a recommendation of the expert panel, and none was held (a waived panel recommends nothing): ${w.drug(String(f.drug))}`,
  },
  'not-recommended': {
    ja: (f, w) => `エキスパートパネルは${w.drug(String(f.drug))}を推奨していません`,
    en: (f, w) => `The expert panel does not recommend ${w.drug(String(f.drug))}`,
  },
  'state-not-known': {
    ja: (f, w) =>
      `エキスパートパネルは${w.drug(String(f.drug))}を推奨していますが、この日に登録が続いているかは要確認です。実施施設に問い合わせてください`,
    en: (f, w) =>
      `The expert panel recommends ${w.drug(String(f.drug))}, but whether the study still enrols on this day is to be verified with a site`,
  },
}

const where: Readonly<Record<string, { ja: string; en: string }>> = {
  'notified-off-label': {
    ja: '社会保険診療報酬支払基金の審査情報提供事例',
    en: "the payment fund's published accepted uses",
  },
  'public-knowledge': {
    ja: 'PMDA・厚生労働省の公知申請（事前評価済み）の一覧',
    en: "the PMDA's and the ministry's list of public-knowledge applications",
  },
  'expanded-access': { ja: 'PMDAの主たる治験・拡大治験の一覧', en: "the PMDA's list of expanded trials" },
  'advanced-care': { ja: '厚生労働省の先進医療の一覧', en: "the ministry's list of advanced care" },
}
