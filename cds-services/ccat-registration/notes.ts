import type { Note, Told } from '#cards'
import type { Phrase } from '#case'
import { itemsSeen } from './items.ts'
import { omission } from './omission.ts'
import type { Outcome } from './outcome.ts'
import { pointsAtRisk } from './points-at-risk.ts'
import { refused } from './refused.ts'
import { registerLine } from './register-line.ts'

/** What stands beside the list: what is at stake, the dates of the register, and how far our table may be trusted. */
export function notes(told: Told<Outcome>): readonly Note[] {
  const { c } = told
  return [
    ...(refused(c.consent) ? [refusal] : []),
    ...(c.consent?.ccatSecondaryUse?.value === 'deny' && !refused(c.consent) ? [secondaryUse] : []),
    ...omissionInDoubt(told),
    ...atRisk(told),
    ...formReady(told),
    ...registerLine(told),
    ...(refused(c.consent) ? [] : [...unread(told), unverified]),
  ]
}

const refusal: Note = {
  text: {
    ja: '不同意の旨を診療録と管理簿に書きます。検査とD006-19・B011-5の算定は妨げられません。調査結果は得られません',
    en: 'The refusal goes into the chart and the register. It prevents neither the test nor D006-19 and B011-5; there will be no C-CAT report',
  },
  cites: ['fee-2024/d006-19/4', 'fee-2026/d006-19/1-e', 'fee-2024/b011-5/2', 'fee-2026/b011-5/2'],
}

const secondaryUse: Note = {
  text: {
    ja: '二次利用に不同意でも提出はします。不同意の旨を診療録と管理簿に書きます',
    en: 'Refusal of secondary use does not stop the submission; it goes into the chart and the register',
  },
  cites: ['fee-2024/d006-19/4', 'fee-2026/d006-19/1-e'],
}

/** The register says that the panel was left out; the record does not bear it out. */
function omissionInDoubt({ c, k }: Told<Outcome>): readonly Note[] {
  const worth = c.expertPanel?.held === true ? undefined : omission(c, k)
  if (worth === undefined || worth === 'stands') return []
  const text: Phrase =
    worth === 'not-allowed'
      ? {
          ja: '管理簿に省略の記録がありますが、この症例は省略できる条件を満たしません。エキスパートパネルを開催してください',
          en: 'The register says that the expert panel was left out, but the conditions do not hold here: convene it',
        }
      : {
          ja: '管理簿に省略の記録がありますが、省略できる条件を満たすことを記録から確かめられません。足りない記録を補うか、エキスパートパネルを開催してください',
          en: 'The register says that the expert panel was left out, but the record does not show that the conditions hold: complete it, or convene the panel',
        }
  return [{ text, cites: ['fee-2024/b011-5/1', 'fee-2026/b011-5/1'] }]
}

function atRisk({ c, k }: Told<Outcome>): readonly Note[] {
  const points = pointsAtRisk(c, k) ?? 0
  if (points === 0) return []
  const said = points.toLocaleString('en-US')
  return [
    {
      text: {
        ja: `文書での説明が記録されなければ、B011-5（${said}点）を算定できません`,
        en: `Without the written explanation on record B011-5 (${said} points) is not payable`,
      },
      cites: ['fee-2024/b011-5/1', 'fee-2026/b011-5/1'],
    },
  ]
}

/** The form is filled in; what is in it is not with C-CAT before somebody enters it there. */
const formReady = ({ c: { registration, consent } }: Told<Outcome>): readonly Note[] =>
  registration?.form?.state !== 'completed' || registration.clinicalData?.done === true || refused(consent)
    ? []
    : [
        {
          text: {
            ja: '入力票は記入済みです。C-CATに登録し、提出した日を記録してください。提出の記録があって初めてB011-5の要件を満たします',
            en: 'The form is filled in. Enter it at C-CAT and record the day of submission: only then is that condition of B011-5 met',
          },
          cites: ['fee-2024/b011-5/2', 'fee-2026/b011-5/2'],
        },
      ]

/** Items that we only come near to, and those that are entered by hand: optional ones, or such as no part of the record tells. */
function unread({ c, k }: Told<Outcome>): readonly Note[] {
  const open = itemsSeen(c, k)
    .filter(({ item }) => item.group !== 'register' && (item.id !== 'died-on' || c.patient?.deceased === true))
    .filter(({ item, state }) => state === 'uncertain' || (state === 'missing' && item.need === 'optional'))
  const [near, byHand] = [open.filter(one => one.value !== undefined), open.filter(one => one.value === undefined)]
  const names = (all: typeof open): Phrase => ({
    ja: all.map(({ item }) => item.name.ja).join('、'),
    en: all.map(({ item }) => item.name.en).join('; '),
  })
  return [
    ...(near.length > 0
      ? [
          {
            text: {
              ja: `推定で埋めた項目。登録の前に確かめてください：${names(near).ja}`,
              en: `Filled by inference, to be confirmed before registration: ${names(near).en}`,
            },
            cites: ['registration/official-list'] as const,
          },
        ]
      : []),
    ...(byHand.length > 0
      ? [
          {
            text: {
              ja: `このほか、手で入力する項目：${names(byHand).ja}`,
              en: `Further items, to be entered by hand: ${names(byHand).en}`,
            },
            cites: ['registration/official-list', 'registration/entry'] as const,
          },
        ]
      : []),
  ]
}

const unverified: Note = {
  text: {
    ja: '項目と必須・任意の別は、公式の「臨床情報収集項目一覧表」と照らしていません（要確認）',
    en: 'Items, and which of them are required, were not compared with the official list (to be verified)',
  },
  cites: ['registration/official-list', 'registration/export'],
}
