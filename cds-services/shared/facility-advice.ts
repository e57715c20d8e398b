import type { Note, Offer, Told } from '#cards'
import type { Case, Facility, Phrase, Referral } from '#case'
import type { Row } from '#knowledge'

/** Whether this hospital has, by its own word, not filed the panel test: it may not order one. */
export const mayNotOrder = ({ facility }: Case) => facility?.filed !== undefined && !facility.filed.includes('D006-19')

/** For such a hospital: where to refer, what is done there, and what it may do itself, each with its paragraph of the day. */
export function facilityAdvice({ c, k }: Pick<Told, 'c' | 'k'>): readonly Note[] {
  if (!mayNotOrder(c)) return []
  const notes = k.facilityActs
    .filter(({ types }) => types === null || types.some(type => type === c.facility?.type))
    .map(row => ({ text: actWords[row.act], cites: row.cites }))
  return [...referralNotes(c, 'panel'), ...notes, ...designatedYetNotFiled(c.facility)]
}

/** A draft Task that asks for the referral, to each hospital of the configuration. */
export const referralOffers = (c: Case, purpose: Purpose, patient: string, practitioner?: string): readonly Offer[] =>
  referrals(c, purpose).map(({ name }) => {
    const label = {
      ja: `${name}への紹介を準備（下書き）：${purposes[purpose].ja}`,
      en: `Prepare a referral to ${name} (draft): ${purposes[purpose].en}`,
    }
    return {
      label,
      resource: {
        resourceType: 'Task',
        status: 'draft',
        intent: 'proposal',
        code: { text: label.ja },
        for: { reference: patient },
        authoredOn: c.asOf,
        ...(practitioner && { requester: { reference: practitioner } }),
      },
    }
  })

type Purpose = Referral['for'][number]

const referrals = ({ facility }: Case, purpose: Purpose) =>
  (facility?.referTo ?? []).filter(one => one.for.includes(purpose))

/** Where the hospital refers, by its own configuration: its own word, without a paragraph. */
export const referralNotes = (c: Case, purpose: Purpose): readonly Note[] =>
  referrals(c, purpose).map(to => ({
    text: {
      ja: `紹介先（当院の設定）：${to.name}（${to.for.map(one => purposes[one].ja).join('、')}）`,
      en: `Refer to (as configured here): ${to.name} (${to.for.map(one => purposes[one].en).join(', ')})`,
    },
    link: { label: { ja: `${to.name}の案内`, en: `${to.name}: how to refer` }, url: to.url },
  }))

const purposes: Readonly<Record<Purpose, Phrase>> = {
  panel: { ja: 'パネル検査', en: 'panel test' },
  'expert-panel': { ja: 'エキスパートパネル', en: 'expert panel' },
  'genetic-counseling': { ja: '遺伝カウンセリング', en: 'genetic counseling' },
}

const actWords: Readonly<Record<Row<'facilityActs'>['act'], Phrase>> = {
  'refer-for-the-panel': {
    ja: '保険のパネル検査は、がんゲノム医療中核拠点病院・拠点病院・連携病院で受けられます。検査のために紹介してください',
    en: 'Insured panels are done at core, hub and cooperative hospitals for cancer genome medicine: refer the patient there for the test',
  },
  evaluation: {
    ja: '結果の検討と文書による説明（B011-5）は、施設基準を満たす紹介先で行います',
    en: 'The review of the result and the written explanation (B011-5) take place there, where the standard is met',
  },
  'single-companion-tests': {
    ja: '当院でできること：パネルによらないコンパニオン検査（D004-2、血液はD006-27）には、告示の注に施設基準がありません',
    en: 'To be done here: companion tests other than panels (D004-2, in blood D006-27), for which the notes ask for no facility standard',
  },
  'supply-information': {
    ja: '当院でできること：治療歴・家族歴などの診療情報を提供すれば、主治医は紹介先のエキスパートパネルに出席しなくてもかまいません',
    en: 'To be done here: supply history and family history; then the attending physician need not attend the expert panel',
  },
  'open-to-cancer-hospitals': {
    ja: 'がん診療連携拠点病院等でもパネル検査を行えるようにすることが提言されています',
    en: 'It is proposed that designated cancer hospitals may test, too',
  },
}

/** Designated, but not filed: the fee alone is missing. */
const designatedYetNotFiled = (facility: Facility | undefined): readonly Note[] =>
  facility?.type === 'core' || facility?.type === 'hub' || facility?.type?.startsWith('cooperative')
    ? [
        {
          text: {
            ja: '当院は指定を受けた施設として設定されていますが、D006-19の届出がありません。届出の設定を確かめてください',
            en: 'This hospital is configured as designated, yet without a filing for D006-19; check the configuration',
          },
        },
      ]
    : []
