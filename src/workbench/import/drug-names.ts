/** As names are compared: width, case and spaces do not count. */
export const folded = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・-]+/g, '')

/**
 * A generic name without what tells a form of the same ingredient apart: `オシメルチニブメシル酸塩` → `オシメルチニブ`,
 * `ニボルマブ(遺伝子組換え)` → `ニボルマブ`. Other words in brackets stay: `パクリタキセル(アルブミン懸濁型)` is another drug.
 */
export const genericStem = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/^【般】/, '')
    .replaceAll('(遺伝子組換え)', '')
    .replace(/\[[^\]]*後続\d+\]/g, '')
    .replace(/(一|二|三|五)?水和物$/, '')
    .replace(
      /(メシル|エシル|トシル|二トシル|ジトシル|コハク|リンゴ|フマル|マレイン|酒石|クエン|硫|硝|リン|臭化水素|塩|二塩|酢|カンシル|二マレイン)酸塩$/,
      '',
    )
    .replace(/(ナトリウム|カリウム)$/, '')
    .trim()

const FORM = /\d|「|\(|口腔内崩壊|OD錠|錠|カプセル|点滴|静注|皮下注|筋注|注射|注|配合|細粒|顆粒|散|内用|懸濁|BS/

/** A brand name without form, strength and maker: `タグリッソ錠80mg` → `タグリッソ`. One letter alone names nothing and is left out. */
export function brandStem(brand: string): string {
  const name = brand.normalize('NFKC').trim()
  const stem = name.slice(0, FORM.exec(name)?.index ?? name.length).trim()
  return [...stem].length > 1 ? stem : ''
}
