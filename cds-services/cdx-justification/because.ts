import type { Sentence, Words } from '#cards'
import type { Facts } from '#rule'
import type { Reasons } from './question.ts'

const drug = (f: Facts, w: Words) => w.drug(String(f.drug))
/** Facts come escaped for Markdown; an id is looked up as it was. */
const named = (id: unknown, w: Words) => w.test(String(id).replaceAll('\\', ''))
const test = (f: Facts, w: Words) => named(f.test, w)
const tests = (f: Facts, w: Words) => w.list([f.tests ?? []].flat().map(id => named(id, w)))
const items = (f: Facts, w: Words) =>
  w.items(f.items) || (w.locale === 'ja' ? '項目は記録になし' : 'items not on record')
const variant = (f: Facts, w: Words) => String(w.locale === 'ja' ? f.variantJa : f.variantEn)
const label = (f: Facts, w: Words) =>
  [w.locale === 'ja' ? f.labelJa : f.labelEn].flat().join(w.locale === 'ja' ? '／' : ' / ')
const list = (f: Facts, w: Words) => String(w.locale === 'ja' ? f.listJa : f.listEn)
const specimen = (f: Facts, w: Words) =>
  f.specimenOn === undefined
    ? ''
    : w.locale === 'ja'
      ? `（検体採取日 ${f.specimenOn}）`
      : ` (specimen of ${f.specimenOn})`
/** Where none is confirmed in our table, that is what has to be said. */
const companions = (f: Facts, w: Words) =>
  tests(f, w) || (w.locale === 'ja' ? '確認済みのものなし（要確認）' : 'none confirmed (to be verified)')

/** One sentence per reason; the paragraph is added by the renderer. For an open point: both readings. */
export const because: Readonly<Record<Reasons, Sentence>> = {
  'no-label-asks-for-a-marker': {
    ja: (f, w) => `${drug(f, w)}にマーカーを求める用途は知識表にありません`,
    en: (f, w) => `No use of ${drug(f, w)} in our table asks for a marker`,
  },
  'use-without-marker': {
    ja: (f, w) => `${drug(f, w)}は、この癌種・治療ではマーカーを問わず投与できます`,
    en: (f, w) => `${drug(f, w)} can be given here whatever the markers`,
  },
  'marker-needed': {
    ja: (f, w) => `${drug(f, w)}は、この癌種・治療ではマーカーの確認を要します`,
    en: (f, w) => `${drug(f, w)} needs a marker to be shown here`,
  },
  'use-without-marker-unverified': {
    ja: (f, w) =>
      `${drug(f, w)}は、この癌種・併用ではマーカーを問わない効能がある可能性があります（知識表は要確認）。あれば検査結果は不要、なければコンパニオン検査が必要です。添付文書で確認してください`,
    en: (f, w) =>
      `${drug(f, w)} may have a use here that asks for no marker (our row is unverified). If so, no result is needed; if not, a companion test is. Check the package insert`,
  },
  'no-resistance-reported': {
    ja: (f, w) => `C-CAT調査結果に、${drug(f, w)}への耐性（レベルR）の記載はありません`,
    en: (f, w) => `The C-CAT report lists no resistance (level R) to ${drug(f, w)}`,
  },
  'no-report-on-resistance': {
    ja: () => '耐性（レベルR）を示すC-CAT調査結果は記録にありません',
    en: () => 'No C-CAT report that shows resistance (level R) is on record',
  },
  'resistance-reported': {
    ja: (f, w) =>
      `C-CAT調査結果が、${drug(f, w)}への耐性（レベルR）を示しています${f.gene === 'not-stated' ? '' : `：${f.gene}`}`,
    en: (f, w) =>
      `The C-CAT report shows resistance (level R) to ${drug(f, w)}${f.gene === 'not-stated' ? '' : `: ${f.gene}`}`,
  },
  'label-covers': {
    ja: (f, w) => `${drug(f, w)}の効能に該当します：${label(f, w)}`,
    en: (f, w) => `Within a labelled use of ${drug(f, w)}: ${label(f, w)}`,
  },
  'label-names-other-cancers': {
    ja: (f, w) => `${drug(f, w)}の効能は、知識表では別の癌種です：${label(f, w)}`,
    en: (f, w) => `By our table the label of ${drug(f, w)} names other cancers: ${label(f, w)}`,
  },
  'label-names-another-line': {
    ja: (f, w) => `${drug(f, w)}の効能は、治療歴・治療の時期が異なります：${label(f, w)}`,
    en: (f, w) => `The label of ${drug(f, w)} names another line or setting: ${label(f, w)}`,
  },
  'label-asks-for-partners': {
    ja: (f, w) =>
      `${drug(f, w)}の効能は併用（${w.drugs(f.partners)}）を求めていますが、併用薬のオーダーがありません：${label(f, w)}`,
    en: (f, w) =>
      `The label of ${drug(f, w)} asks for a combination (${w.drugs(f.partners)}) that is not ordered: ${label(f, w)}`,
  },
  'use-not-in-table': {
    ja: (f, w) =>
      `${drug(f, w)}のこの使い方は知識表にありません。マーカーを問わず保険で使えるか、効能の外かのどちらかです。添付文書で確認してください（知識表にある用途：${label(f, w)}）`,
    en: (f, w) =>
      `Our table does not hold this use of ${drug(f, w)}: it is either insured without a marker, or outside the label. Check the package insert (uses we hold: ${label(f, w)})`,
  },
  'label-unverified': {
    ja: (f, w) =>
      `${drug(f, w)}の効能は知識表で要確認のため、この使い方が効能の内か外かを判断できません。添付文書で確認してください：${label(f, w)}`,
    en: (f, w) =>
      `Our rows on ${drug(f, w)} are unverified, so this use may be within the label or outside it. Check the package insert: ${label(f, w)}`,
  },
  'companion-test-found-it': {
    ja: (f, w) => `${drug(f, w)}のコンパニオン検査${test(f, w)}${specimen(f, w)}で確認：${variant(f, w)}`,
    en: (f, w) => `${test(f, w)}${specimen(f, w)}, companion test of ${drug(f, w)}, found ${variant(f, w)}`,
  },
  'companion-test-excludes-it': {
    ja: (f, w) => `${test(f, w)}${specimen(f, w)}の結果は、${drug(f, w)}の条件を満たしません：${variant(f, w)}`,
    en: (f, w) => `${test(f, w)}${specimen(f, w)} does not meet what ${drug(f, w)} asks for: ${variant(f, w)}`,
  },
  'another-test-found-it': {
    ja: (f, w) =>
      `${test(f, w)}${specimen(f, w)}に${variant(f, w)}の結果がありますが、${drug(f, w)}のコンパニオン検査ではありません。コンパニオン検査：${companions(f, w)}`,
    en: (f, w) =>
      `${test(f, w)}${specimen(f, w)} shows ${variant(f, w)}, but it is no companion test of ${drug(f, w)}. Companion tests: ${companions(f, w)}`,
  },
  'no-companion-result': {
    ja: (f, w) => `${drug(f, w)}のコンパニオン検査：${companions(f, w)}。マーカーの有無を決める結果は記録にありません`,
    en: (f, w) => `Companion tests of ${drug(f, w)}: ${companions(f, w)}. No result on record settles the marker`,
  },
  'companion-test-to-verify': {
    ja: (f, w) =>
      `${test(f, w)}${specimen(f, w)}で確認：${variant(f, w)}。ただし${drug(f, w)}のコンパニオン検査かどうかは要確認です。PMDAのコンパニオン診断薬等の一覧、または検査と薬剤の添付文書で確認してください`,
    en: (f, w) =>
      `${test(f, w)}${specimen(f, w)} found ${variant(f, w)}; whether it is a companion test of ${drug(f, w)} is unverified. Check PMDA's list of companion diagnostics, or the package inserts`,
  },
  'panel-found-it': {
    ja: (f, w) => `${drug(f, w)}のコンパニオン検査でもある${test(f, w)}${specimen(f, w)}の結果：${variant(f, w)}`,
    en: (f, w) => `${test(f, w)}${specimen(f, w)}, a companion test of ${drug(f, w)}, found ${variant(f, w)}`,
  },
  'panel-excludes-it': {
    ja: (f, w) => `${test(f, w)}${specimen(f, w)}の結果は、${drug(f, w)}の条件を満たしません：${variant(f, w)}`,
    en: (f, w) => `${test(f, w)}${specimen(f, w)} does not meet what ${drug(f, w)} asks for: ${variant(f, w)}`,
  },
  'found-outside-approved-use': {
    ja: (f, w) =>
      `${test(f, w)}${specimen(f, w)}に${variant(f, w)}の結果がありますが、${drug(f, w)}のコンパニオン検査として承認された検査ではありません。コンパニオン検査：${companions(f, w)}`,
    en: (f, w) =>
      `${test(f, w)}${specimen(f, w)} shows ${variant(f, w)}, but it is not approved as companion test of ${drug(f, w)}. Companion tests: ${companions(f, w)}`,
  },
  'panel-did-not-find-it': {
    ja: (f, w) => `${named(f.panel, w)}の結果は、${drug(f, w)}のマーカーの有無を示していません`,
    en: (f, w) => `${named(f.panel, w)} does not settle the marker of ${drug(f, w)}`,
  },
  'no-panel-result': {
    ja: () => 'パネル検査の結果は記録にありません',
    en: () => 'No panel result is on record',
  },
  'panel-to-verify': {
    ja: (f, w) =>
      `${test(f, w)}${specimen(f, w)}の結果：${variant(f, w)}。ただし${drug(f, w)}のコンパニオン検査かどうかは要確認です。PMDAのコンパニオン診断薬等の一覧、または検査と薬剤の添付文書で確認してください`,
    en: (f, w) =>
      `${test(f, w)}${specimen(f, w)} found ${variant(f, w)}; whether it is a companion test of ${drug(f, w)} is unverified. Check PMDA's list of companion diagnostics, or the package inserts`,
  },
  'result-not-masked': {
    ja: (f, w) =>
      `${drug(f, w)}のマーカーの結果は使用を制限されません（求めた項目の結果か、プロファイルとしての結果です）`,
    en: (f, w) =>
      `The result on the marker of ${drug(f, w)} was asked for, or is part of a profile: it is not withheld`,
  },
  'no-panel-result-to-use': {
    ja: (f, w) => `${drug(f, w)}について使えるパネル検査の結果はありません`,
    en: (f, w) => `No panel result that could be used for ${drug(f, w)}`,
  },
  'result-masked': {
    ja: (f, w) =>
      `${test(f, w)}はコンパニオン検査（${items(f, w)}）として実施されており、求めていない項目の結果を${drug(f, w)}の投与の判断に使えません`,
    en: (f, w) =>
      `${test(f, w)} was run as a companion test (${items(f, w)}); what it saw beyond these items may not decide on ${drug(f, w)}`,
  },
  'result-masked-unless-reviewed': {
    ja: (f, w) =>
      `${test(f, w)}はコンパニオン検査（${items(f, w)}）として実施されており、求めていない項目の結果は${drug(f, w)}の投与の判断に使えません。プロファイルとしてエキスパートパネルで検討されていれば使えますが、開催の有無が記録から読めません`,
    en: (f, w) =>
      `${test(f, w)} was run as a companion test (${items(f, w)}); what it saw beyond these items may not decide on ${drug(f, w)}, unless an expert panel has reviewed the profile, which the record does not tell`,
  },
  'run-as-companion-test': {
    ja: () => 'コンパニオン検査として実施された結果です',
    en: () => 'The panel was run as a companion test',
  },
  'expert-panel-has-met': {
    ja: f => `エキスパートパネルで検討されています${f.on ? `（${f.on}）` : ''}`,
    en: f => `The expert panel has reviewed the profile${f.on ? ` (${f.on})` : ''}`,
  },
  'expert-panel-waived': {
    ja: () => 'エキスパートパネルを省略できる場合に当たります（承認された使用目的の範囲で投与できる薬剤がある）',
    en: () => 'The expert panel may be waived: a drug can be given within the approved use',
  },
  'expert-panel-has-not-met': {
    ja: () => 'プロファイルの結果は、エキスパートパネルの検討（または有効な省略）までは治療の決定に使えません',
    en: () => 'A profile may not decide treatment before the expert panel has met, or is validly waived',
  },
  'waiver-is-open': {
    ja: () =>
      'エキスパートパネルは開かれておらず、省略できるかは一つに決まりません。厳しい読みでは、開催まで結果を治療の決定に使えません',
    en: () =>
      'The expert panel has not met, and whether it may be waived is open; by the stricter reading the result may not decide treatment before it meets',
  },
  'deemed-companion-test': {
    ja: (f, w) =>
      `${test(f, w)}${specimen(f, w)}で${variant(f, w)}が見つかり、エキスパートパネル${f.on ? `（${f.on}）` : ''}が${drug(f, w)}を推奨しています。主治医の同意（このオーダー）があれば、コンパニオン検査をやり直さずに投与できます`,
    en: (f, w) =>
      `${test(f, w)}${specimen(f, w)} found ${variant(f, w)} and the expert panel${f.on ? ` (${f.on})` : ''} recommends ${drug(f, w)}; with the physician's agreement (this order) no companion test has to be repeated`,
  },
  'within-society-guideline': {
    ja: (f, w) =>
      `${test(f, w)}${specimen(f, w)}で${variant(f, w)}が見つかり、学会の一覧（${list(f, w)}）に${drug(f, w)}があり、エキスパートパネル${f.on ? `（${f.on}）` : ''}が検討しています`,
    en: (f, w) =>
      `${test(f, w)}${specimen(f, w)} found ${variant(f, w)}, the societies' list (${list(f, w)}) names ${drug(f, w)}, and the expert panel${f.on ? ` (${f.on})` : ''} has reviewed the profile`,
  },
  'not-on-a-society-list': {
    ja: (f, w) => `${drug(f, w)}の使用を認める学会の一覧の行で、当てはまるものはありません`,
    en: (f, w) => `No row of a society list that we hold applies to ${drug(f, w)}`,
  },
  'listed-but-not-reviewed': {
    ja: (f, w) =>
      `学会の一覧（${list(f, w)}）に${drug(f, w)}がありますが、エキスパートパネルの検討がないため、その結果は使えません`,
    en: (f, w) =>
      `The societies' list (${list(f, w)}) names ${drug(f, w)}, but without a review by the expert panel the result may not be used`,
  },
  'listed-and-panel-waived': {
    ja: (f, w) =>
      `学会の一覧（${list(f, w)}）に${drug(f, w)}がありますが、エキスパートパネルの検討がありません。この一覧を「関連学会の指針」と読めば省略できますが、読まなければ検討が要ります`,
    en: (f, w) =>
      `The societies' list (${list(f, w)}) names ${drug(f, w)}, but no expert panel has met. If that list is the guideline the notice means, the panel may be waived; if not, it has to meet`,
  },
  'society-row-unverified': {
    ja: (f, w) =>
      `学会の一覧（${list(f, w)}）に${drug(f, w)}の行がありますが、二人の照合が済んでいません。原本で確かめてください`,
    en: (f, w) =>
      `A row for ${drug(f, w)} is held from a society list (${list(f, w)}), but two people have not signed it; check the original`,
  },
  'nothing-beyond-companion-tests': {
    ja: (f, w) => `${drug(f, w)}について、みなしCDxの対象となるパネル検査の結果はありません`,
    en: (f, w) => `No panel result that could be deemed a companion test of ${drug(f, w)}`,
  },
  'not-recommended': {
    ja: (f, w) => `${drug(f, w)}を推奨するエキスパートパネルの記録がなく、みなしCDxには当たりません`,
    en: (f, w) =>
      `No recommendation of ${drug(f, w)} by an expert panel is on record, so it is not a deemed companion test`,
  },
}
