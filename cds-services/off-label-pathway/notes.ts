import type { Note, Told } from '#cards'
import { yearsBetween } from '#case'
import { evidenceLevel } from './evidence-level.ts'
import { focus, type Outcome } from './outcome.ts'
import { type Extent, rungLine } from './rung-line.ts'
import { labelAwaitsPanel, ladder, roadOf, type Step, waitsForPanel, whyOf } from './rungs.ts'
import { subjectOf } from './subject.ts'

const REPORT_PUBLISHED = '2025-06-11'

/** What stands beside the answer: the ladder rung by rung, level and insurance kept apart, what insurance does not pay, what is only proposed. */
export function notes(told: Told<Outcome>): readonly Note[] {
  const onLabel = labelAlone(told)
  return [
    ...steps(told),
    ...level(told),
    ...(onLabel ? reportDiffers(told) : [mixedBilling]),
    ...expertPanel(told),
    ...prompts(told),
    ...others(told),
    ...(told.outcome === 'none' && !onLabel ? absent(told) : []),
    ...(!onLabel && told.c.asOf >= REPORT_PUBLISHED ? [proposal] : []),
  ]
}

/** On the label, or waiting for nothing but the panel's review to be on it: the rungs below are of no interest. */
const labelAlone = ({ outcome, finding }: Pick<Told<Outcome>, 'outcome' | 'finding'>) =>
  outcome === 'label' || ((outcome === 'none' || outcome === 'cannot-tell') && labelAwaitsPanel(finding))

/** In full what is open or may be, down to the first road that leads there; of the label alone while facts keep it open. */
function steps(told: Told<Outcome>): readonly Note[] {
  const all = ladder(told.finding)
  const spoken = focus(told)
  const first = all.findIndex(({ leaf, rung }) => leaf.is === 'yes' || (rung === 'label' && 'missing' in leaf.verdict))
  // What the label waits for stands above, as the reason.
  const shown = told.outcome === 'label' ? all.slice(0, 1) : labelAlone(told) ? [] : all
  return shown.map((step, place) => {
    const inFull = step.leaf.is !== 'no' && (first < 0 || place <= first)
    const extent = { inFull, whyIsSaid: step.leaf === spoken }
    return {
      text: { ja: rungLine(step, told, 'ja', extent), en: rungLine(step, told, 'en', extent) },
      ...citesOf(step, extent, told),
    }
  })
}

/** In full by the table of pathways; in short by what its rule went by, unless the reasons have said it. */
function citesOf({ leaf, rung }: Step, { inFull, whyIsSaid }: Extent, { k }: Told<Outcome>): Pick<Note, 'cites'> {
  const road = inFull ? roadOf({ leaf, rung }, k) : undefined
  if (road !== undefined) return { cites: road.cites }
  if (whyIsSaid) return {}
  const named = 'facts' in leaf.verdict ? leaf.verdict.facts.cites : undefined
  const [first, ...more] = leaf.rule.cites.filter(id => !Array.isArray(named) || named.includes(id))
  return { cites: first === undefined ? leaf.rule.cites : [first, ...more] }
}

function level({ c, k, words }: Told<Outcome>): readonly Note[] {
  const { drug = '' } = subjectOf(c, k) ?? {}
  const evidence = evidenceLevel(drug, c, k)
  if (evidence === undefined) return []
  const basis = {
    'ccat-report': { ja: 'C-CAT調査結果', en: 'C-CAT report' },
    'label-here': { ja: '国内の効能から', en: 'from the label here' },
    'label-elsewhere': { ja: '他癌種の国内の効能から', en: 'from the label for another cancer' },
  }[evidence.basis]
  const resistance = evidence.level === 'R'
  return [
    {
      text: {
        ja: `${words.drug(drug)}のエビデンスレベルは${evidence.level}（${basis.ja}）。${resistance ? 'Rは耐性を示し、薬を勧めるものではありません' : '国内での保険適用とは別です'}`,
        en: `Evidence level of ${words.drug(drug)}: ${evidence.level} (${basis.en}). ${resistance ? 'R means resistance and recommends nothing' : 'It is not insurance coverage in Japan'}`,
      },
      cites: ['guidance-2-1/levels'],
    },
  ]
}

const mixedBilling: Note = {
  text: {
    ja: '保険の効能の外で薬を使うと、その薬だけでなく一連の診療も保険で払われません（混合診療の禁止）。例外は治験・先進医療・患者申出療養などの保険外併用療養です',
    en: 'Used outside what insurance covers, not only the drug but the care around it goes unpaid (no mixed billing). Exceptions: trials, advanced care, patient-requested care',
  },
  cites: ['off-label-pathway/mixed-billing', 'pathways/trial-costs'],
}

function reportDiffers({ c, k, finding, words }: Told<Outcome>): readonly Note[] {
  const { drug = '' } = subjectOf(c, k) ?? {}
  const said = c.ccat?.candidates?.find(one => one.drug === drug && one.level !== 'R')
  const byReport = ladder(finding).some(({ leaf }) => whyOf(leaf) === 'report-states-fit')
  if (byReport || said?.reach === undefined || said.reach === 'not-stated' || said.reach === 'approved') return []
  return [
    {
      text: {
        ja: `C-CAT調査結果は${words.drug(drug)}を国内承認薬としていません。調査結果の後に承認された可能性があり、日付を確かめてください`,
        en: `The C-CAT report does not list ${words.drug(drug)} as approved here; the approval may be later than the report: check the dates`,
      },
      cites: ['chuikyo-2025-11-05/mock-reports'],
    },
  ]
}

/** The waiver leaves nothing to stand on where a road asks for the panel's recommendation, or where the drug is off label. */
function expertPanel({ outcome, finding, k }: Told<Outcome>): readonly Note[] {
  const needs = ({ rung, leaf }: Step) => roadOf({ rung, leaf }, k)?.epRequired === 'yes'
  const chosen = ladder(finding).filter(step =>
    outcome === 'none' || outcome === 'cannot-tell'
      ? step.leaf.is === 'unknown' || waitsForPanel(step.leaf)
      : step.rung === outcome,
  )
  const [asking] = chosen.filter(needs)
  if (asking === undefined) return []
  const name = roadOf(asking, k)?.name ?? { ja: asking.rung, en: asking.rung }
  return [
    {
      text: {
        ja: `${name.ja}にはエキスパートパネルの推奨が要ります。省略できるのは、承認された使用目的の範囲で投与できる薬があるか、治験等も含め薬がないときだけです。省略すると、この道は使えません`,
        en: `${name.en} needs a recommendation of the expert panel. A waiver is for drugs within the approved use, or where there is no drug, trials included; a waived panel closes this road`,
      },
      cites: ['fee-2024/b011-5/1', 'fee-2026/b011-5/1', 'fee-2026/b011-5/1-u-1'],
    },
  ]
}

/** Facts a trial or a study will ask for; they decide nothing here. */
function prompts({ c, outcome, finding }: Told<Outcome>): readonly Note[] {
  if (labelAlone({ outcome, finding })) return []
  const { value, on } = c.fitness?.ecog ?? {}
  const born = c.patient?.birthDate
  const age = born === undefined ? undefined : yearsBetween(born, c.asOf)
  const ja = [
    ...(value === undefined ? ['ECOG PSの記録がありません'] : [`ECOG PS ${value}${on ? `（${on}）` : ''}`]),
    ...(age === undefined ? [] : [`${age}歳`]),
  ]
  const en = [
    ...(value === undefined ? ['no ECOG PS on record'] : [`ECOG PS ${value}${on ? ` (${on})` : ''}`]),
    ...(age === undefined ? [] : [`age ${age}`]),
  ]
  return [
    {
      text: {
        ja: `適格規準の手がかり（判断は実施施設が行います）：${ja.join('、')}`,
        en: `For eligibility (the site judges): ${en.join(', ')}`,
      },
      cites: ['pathways/report-trials'],
    },
    ...(age === undefined || age < YOUNG_ADULTS_BELOW ? [partner] : []),
  ]
}

/** AYA: adolescents and young adults, up to 39 years as the term is commonly used. It hides a pointer, and decides nothing. */
const YOUNG_ADULTS_BELOW = 40

const partner: Note = {
  text: {
    ja: '小児・AYA世代では患者申出療養（PARTNER、状況は要確認）も確かめてください',
    en: 'For children and young adults also check patient-requested care (PARTNER, state to be verified)',
  },
  cites: ['pathways/partner'],
}

function others({ c, k, words }: Told<Outcome>): readonly Note[] {
  const subject = subjectOf(c, k)
  if (subject === undefined || subject.others.length === 0) return []
  const names = words.drugs(subject.others)
  return [
    {
      text:
        subject.from === 'order'
          ? { ja: `同時に処方される薬：${names}`, en: `Ordered beside it: ${names}` }
          : { ja: `ほかの候補薬剤：${names}`, en: `Other candidates: ${names}` },
    },
  ]
}

const absent = ({ k }: Told<Outcome>): readonly Note[] =>
  k.absentPathways.map(({ name, says, cites }) => ({
    text: { ja: `${name.ja}：${says.ja}`, en: `${name.en}: ${says.en}` },
    cites,
  }))

const proposal: Note = {
  text: {
    ja: '【提言】三学会は、エキスパートパネルの推奨を診療録に詳しく記載した適応外使用を、審査で査定しないことも検討するよう求めています。今の請求では使えません',
    en: 'Proposal: the societies ask that off-label use not be cut in claims review where the expert panel’s recommendation is charted in detail; not valid for claims today',
  },
  cites: ['report-2025/8'],
}
