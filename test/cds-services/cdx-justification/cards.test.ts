import { describe, expect, it } from 'vitest'
import { answer, type Card, type Hook } from '#cards'
import type { Case } from '#case'
import type { Tables } from '#knowledge'
import { tables } from '#test/rule-test'
import { cdxJustification } from '../../../cds-services/cdx-justification/service.ts'
import { outcomeOf } from '../ask-service.ts'
import { cases, l858r, line, ordered, panel, result, story, tumor, untested } from './cases.ts'
import { signedTables } from './society-tables.ts'

const author = { patient: 'Patient/1', practitioner: 'Practitioner/1' }
const asking = (c: Case, hook: Hook = 'order-sign', over: Tables = tables) =>
  ({ c, hook, locale: 'ja', tables: over, author, uuid: (name: string) => name }) as const
const cardsOf = (c: Case, hook?: Hook, over?: Tables) => answer(cdxJustification, asking(c, hook, over))
function cardOf(c: Case, over?: Tables): Card {
  const [card] = cardsOf(c, undefined, over)
  if (card === undefined) throw new Error('nothing is said')
  return card
}
const drugsIn = (c: Case) => cardOf(c).extension['org.w3id.shirube.decision'].values.drugs

describe('the line for the claim', () => {
  it.each([
    [
      'osimertinib, L858R by cobas',
      'コンパニオン検査：コバス EGFR 変異検出キット v2.0（検体採取日 2026-05-01）、EGFR L858R',
    ],
    [
      'capivasertib, PIK3CA by FoundationOne CDx, panel held',
      'コンパニオン検査：FoundationOne CDx がんゲノムプロファイル（検体採取日 2026-05-01）、PIK3CA H1047R、エキスパートパネル実施（2026-06-05）',
    ],
    [
      'capivasertib, PIK3CA by FoundationOne CDx, panel waived',
      'コンパニオン検査：FoundationOne CDx がんゲノムプロファイル（検体採取日 2026-05-01）、PIK3CA H1047R、エキスパートパネル省略（B011-5 ウ①）',
    ],
    [
      'capivasertib, PIK3CA by FoundationOne CDx run for it',
      'コンパニオン検査：FoundationOne CDx がんゲノムプロファイル（検体採取日 2026-05-01）、PIK3CA H1047R',
    ],
    [
      'capivasertib, PIK3CA by NCC Oncopanel, recommended',
      'みなしコンパニオン検査（疑義解釈その15）：OncoGuide NCCオンコパネル システム（検体採取日 2026-05-01）、PIK3CA H1047R、エキスパートパネルの推奨（2026-06-05）',
    ],
    [
      'selpercatinib, RET fusion, run for it',
      'コンパニオン検査：FoundationOne CDx がんゲノムプロファイル（検体採取日 2026-05-01）、RET-CCDC6 融合',
    ],
  ])('%s', (name, claimText) => {
    expect(drugsIn(story(name))).toMatchObject([{ claimText }])
    expect(cardOf(story(name)).detail).toContain(claimText)
  })

  it('says so where the specimen is not dated', () => {
    const { specimenOn: _, ...undated } = result('cobasEGFRv2', { alterations: [l858r] })
    expect(drugsIn({ ...untested('luad', 'osimertinib'), companionResults: [undated] })).toMatchObject([
      { claimText: 'コンパニオン検査：コバス EGFR 変異検出キット v2.0（検体採取日は記録になし）、EGFR L858R' },
    ])
  })

  it.each(Object.keys(cases).filter(name => !cardOf(story(name)).summary.match(/確認済み|みなし/)))(
    'none for a drug that is not justified: %s',
    name => {
      const [first] = drugsIn(story(name)) as readonly object[]
      expect(first).not.toHaveProperty('claimText')
    },
  )
})

describe('the headline', () => {
  it.each<readonly [string, Case, string]>([
    [
      'names the test that supports the drug, not the one that does not',
      {
        ...story('selpercatinib, RET fusion, run for it'),
        companionResults: [result('ODxTT', { alterations: [] })],
      },
      'セルペルカチニブ：コンパニオン検査で確認済みです。FoundationOne CDx がんゲノムプロファイル、RET-CCDC6 融合',
    ],
    [
      'names what speaks against it',
      story('osimertinib, wild type by cobas'),
      'オシメルチニブ：検査結果が投与の条件と合いません（コバス EGFR 変異検出キット v2.0、EGFR エクソン19欠失またはL858Rは検出されず）。処方医に確認してください',
    ],
    [
      'names the resistance before the test',
      story('gefitinib, L858R and T790M, resistance reported'),
      'ゲフィチニブ：C-CAT調査結果が耐性（レベルR）を示しています。処方医に確認してください',
    ],
    [
      'says what to do where there is no result',
      untested('prostate', 'talazoparib', 'enzalutamide'),
      'タラゾパリブ：コンパニオン検査の結果がありません。取り寄せるか、検査をオーダーしてください',
    ],
    [
      'names what is missing',
      story('osimertinib, results not read'),
      'オシメルチニブ：検査の裏づけを判断できません。記録にないもの：コンパニオン検査の結果、パネル検査の結果',
    ],
  ])('%s', (_, c, summary) => expect(cardOf(c).summary).toBe(summary))
})

describe('what machines are told', () => {
  it('of a supported drug', () =>
    expect(drugsIn(story('osimertinib, L858R by cobas'))).toEqual([
      {
        drug: 'osimertinib',
        outcome: 'justified-cdx',
        test: 'cobasEGFRv2',
        specimenDate: '2026-05-01',
        variant: 'EGFR L858R',
        row: 'NSCLC-EGFR-OSI',
        claimText: expect.any(String),
      },
    ]))

  it('of several drugs, the worst first', () =>
    expect(drugsIn(story('osimertinib supported, alectinib beside it not'))).toMatchObject([
      { drug: 'alectinib', outcome: 'no-result' },
      { drug: 'osimertinib', outcome: 'justified-cdx' },
    ]))

  it('never the variant that is masked', () => {
    const card = cardOf(story('selpercatinib, RET fusion, run for MSI'))
    expect(JSON.stringify(card)).not.toContain('CCDC6')
  })
})

describe('what is offered', () => {
  const coded = (system: string, code: string) => ({
    coding: [{ system: `https://w3id.org/shirube/fhir/CodeSystem/${system}`, code }],
  })
  const offered = (c: Case) => cardOf(c).suggestions?.map(({ actions }) => actions[0]?.resource) ?? []

  it('the companion test of a drug without a result', () =>
    expect(offered(story('osimertinib, untested'))).toMatchObject([
      {
        resourceType: 'ServiceRequest',
        status: 'draft',
        code: coded('companion-test', 'cobasEGFRv2'),
        subject: { reference: 'Patient/1' },
        requester: { reference: 'Practitioner/1' },
      },
    ]))

  it('the panel, with its items, where no other test is confirmed', () =>
    expect(offered(untested('prostate', 'talazoparib', 'enzalutamide'))).toMatchObject([
      {
        code: coded('panel', 'foundationone-cdx'),
        category: [coded('cgp-use', 'cdx')],
        orderDetail: [coded('biomarker', 'BRCA1-2')],
      },
    ]))

  it('another test for another drug with the same marker', () =>
    expect(offered(untested('prostate', 'olaparib'))).toMatchObject([
      { code: coded('companion-test', 'BRACAnalysis') },
    ]))

  it('the test for the marker that another panel found', () =>
    expect(offered(story('pembrolizumab, TMB 12 by NCC Oncopanel'))).toMatchObject([
      { code: coded('panel', 'foundationone-cdx'), orderDetail: [coded('biomarker', 'TMB')] },
    ]))

  it('nothing that is ordered already, and the card says so', () => {
    const awaited: Case = {
      ...story('osimertinib, untested'),
      companionOrders: [{ test: 'cobasEGFRv2', state: 'placed' }],
    }
    expect(offered(awaited)).toEqual([])
    expect(cardOf(awaited).detail).toContain('検査はオーダー済みで、結果はまだ記録にありません：コバス EGFR')
  })

  it.each(Object.keys(cases).filter(name => !/untested|beside|by NCC Oncopanel$/.test(name)))('nothing for %s', name =>
    expect(offered(story(name))).toEqual([]),
  )
})

describe('remarks', () => {
  it.each<readonly [string, Case, string]>([
    [
      'level A is not insurance',
      story('sotorasib, KRAS G12C in pancreas, level A abroad'),
      'エビデンスレベルは国内での保険適用とは別です',
    ],
    [
      'tests that disagree',
      {
        ...untested('luad', 'osimertinib'),
        companionResults: [result('ODxTT', { alterations: [] }), result('cobasEGFRv2', { alterations: [l858r] })],
      },
      '検査の間で結果が食い違っています。陰性の結果：オンコマイン Dx Target Test',
    ],
    [
      'another marker that nobody looked for',
      {
        ...untested('colorectal', 'pembrolizumab'),
        therapy: { lines: [line(1, 'oxaliplatin')] },
        companionResults: [result('MSI_FALCO', { msi: 'stable' })],
      },
      '別のマーカーによる用途もありますが、その結果は記録にありません',
    ],
    [
      'the report finds the panel fit, our table is not sure',
      {
        ...untested('luad', 'osimertinib'),
        profile: panel('foundationone-cdx', { alterations: [l858r] }),
        expertPanel: { held: true, recommended: ['osimertinib'] },
        ccat: { received: true, candidates: [{ drug: 'osimertinib', cdxFit: true, level: 'A', reach: 'approved' }] },
      },
      'C-CAT調査結果は、この検査がオシメルチニブのCDxに適合するとしています',
    ],
    [
      'the panel recommends it, our table is not sure of the test',
      {
        ...untested('luad', 'osimertinib'),
        profile: panel('foundationone-cdx', { alterations: [l858r] }),
        expertPanel: { held: true, recommended: ['osimertinib'] },
      },
      'エキスパートパネルがオシメルチニブを推奨しているため',
    ],
    [
      'another drug',
      story('osimertinib supported, alectinib beside it not'),
      'オシメルチニブ：コバス EGFR 変異検出キット v2.0（検体採取日 2026-05-01）でEGFR L858R。効能：',
    ],
    ['the tests by their names', story('pembrolizumab, TMB 12 by NCC Oncopanel'), 'MSI検査キット(FALCO)'],
  ])('%s', (_, c, text) => expect(cardOf(c).detail).toContain(text))

  it('the line of therapy, where neither it nor a test is on record', () => {
    const text = 'ソトラシブ：効能に当たるかを確かめるには、このほかに次の記録が要ります：これまでの治療歴'
    const untreated = untested('luad', 'sotorasib')
    const { therapy: _, ...unread } = untreated
    expect(outcomeOf(cdxJustification, unread)).toBe('no-result')
    expect(cardOf(unread).detail).toContain(text)
    expect(cardOf(story('osimertinib, untested')).detail).not.toContain('このほかに次の記録')
  })

  it('the list of the societies, where the expert panel has not met', () => {
    const ncc = story('capivasertib, PIK3CA by NCC Oncopanel')
    const text = 'カピバセルチブは学会の一覧（試験用の一覧）にあります。エキスパートパネルで検討されれば'
    expect(cardOf(ncc, signedTables).detail).toContain(text)
    expect(cardOf(ncc).detail).not.toContain('学会の一覧')
  })

  it('the label of a use that the list of the societies names, and the variant that was found', () => {
    const reviewed: Case = {
      ...story('capivasertib, PIK3CA by NCC Oncopanel'),
      expertPanel: { held: true, heldOn: '2026-06-05', recommended: [] },
    }
    const { detail } = cardOf(reviewed, signedTables)
    expect(detail).toContain('PIK3CA H1047Rが見つかり、学会の一覧')
    expect(detail).toContain('効能に該当します：内分泌療法後に増悪した')
    expect(detail).toContain(
      '関連学会の指針に従う使用：OncoGuide NCCオンコパネル システム（検体採取日 2026-05-01）、PIK3CA H1047R、エキスパートパネル実施（2026-06-05）',
    )
  })

  it('the test is payable only from a later day', () => {
    const imlunestrant = (asOf: Case['asOf']) =>
      cardOf({
        ...untested('breast', 'imlunestrant'),
        asOf,
        profile: panel(
          'guardant360-cdx',
          { alterations: [{ gene: 'ESR1', kind: 'mutation', protein: 'D538G' }] },
          { use: 'cdx', items: ['ESR1'] },
        ),
      }).detail
    expect(imlunestrant('2026-02-28')).toContain('検査を保険で算定できるのは2026-03-01からです')
    expect(imlunestrant('2026-03-01')).not.toContain('算定できるのは')
  })
})

describe('a germline test that found nothing, for a marker that the tumor may have acquired', () => {
  const c: Case = {
    ...untested('prostate', 'olaparib'),
    companionResults: [result('BRACAnalysis', { alterations: [] })],
  }

  it('leaves the tumor to be tested, and says so', () => {
    const card = cardOf(c)
    expect(card.extension['org.w3id.shirube.decision'].outcome).toBe('no-result')
    expect(card.summary).toContain('今ある陰性の結果ではマーカーを否定できません')
    expect(card.detail).toContain('腫瘍に生じた変異は否定できません')
  })

  it('is not offered again: the panel is', () =>
    expect(cardOf(c).suggestions?.map(({ label }) => label)).toEqual([
      'コンパニオン検査をオーダー（下書き）：FoundationOne CDx がんゲノムプロファイル',
    ]))
})

describe('a negative result on blood', () => {
  it('is no reason to withhold the test of tissue', () => {
    const card = cardOf({
      ...untested('luad', 'osimertinib'),
      companionResults: [{ ...result('cobasEGFRv2', { alterations: [] }), specimen: 'blood' }],
    })
    expect(card.extension['org.w3id.shirube.decision'].outcome).toBe('no-result')
    expect(card.detail).toContain('血液は偽陰性が多いため、マーカーを否定できません')
    expect(card.suggestions?.map(({ label }) => label)).toEqual([expect.stringContaining('コバス EGFR')])
  })
})

describe('many drugs', () => {
  const lines = (c: Case) => cardOf(c).detail.split('\n')
  const many: Case = {
    ...untested('luad', 'osimertinib', 'alectinib', 'lorlatinib', 'tepotinib', 'sotorasib'),
    companionResults: [result('cobasEGFRv2', { alterations: [l858r] })],
  }

  it('share a line where the same is to be said, with its paragraph', () =>
    expect(lines(many).filter(line => line.includes('コンパニオン検査の結果がありません'))).toEqual([
      expect.stringMatching(
        /^- コンパニオン検査の結果がありません：アレクチニブ、ロルラチニブ、テポチニブ（D004-2 .*）$/,
      ),
    ]))

  it('are told of by the worst of them; of the others stands the short verdict alone', () => {
    const { detail } = cardOf(many)
    expect(detail).toContain('ソトラシブ：知識表の効能と治療歴・治療の時期が合いません')
    expect(detail).not.toContain('アレクチニブの効能に該当します')
    expect(detail).not.toContain('耐性（レベルR）を示すC-CAT調査結果は記録にありません')
  })

  it('stand in the decision with every reason', () => {
    const { reasons } = cardOf(many).extension['org.w3id.shirube.decision']
    const of = (rule: string) => reasons.filter(one => one.rule === `cdx-justification/${rule}`)
    expect(of('label-covers')).toHaveLength(5)
    expect(of('no-resistance-reported')).toHaveLength(5)
  })
})

describe('silence', () => {
  it.each<readonly [string, Case, Hook]>([
    ['no order', { asOf: '2026-06-15', tumor: tumor('luad'), drugOrders: [] }, 'order-sign'],
    ['orders not known', { asOf: '2026-06-15', tumor: tumor('luad') }, 'patient-view'],
    ['no confirmed cancer', { asOf: '2026-06-15', drugOrders: ordered('osimertinib') }, 'patient-view'],
    ['chemotherapy only', untested('luad', 'cisplatin', 'pemetrexed'), 'patient-view'],
    [
      'pembrolizumab with chemotherapy in lung cancer',
      untested('luad', 'pembrolizumab', 'carboplatin', 'pemetrexed'),
      'order-sign',
    ],
    ['bevacizumab in colorectal cancer', untested('colorectal', 'bevacizumab', 'irinotecan'), 'order-sign'],
  ])('%s', (_, c, hook) => expect(cardsOf(c, hook)).toEqual([]))

  it.each<Hook>(['patient-view', 'order-sign', 'order-dispatch'])('speaks of a gated drug at %s', hook =>
    expect(cardsOf(story('osimertinib, untested'), hook)).toHaveLength(1),
  )

  it('speaks of drafts whose patient is not read yet', () =>
    expect(
      cardsOf({ asOf: '2026-06-15', drugOrders: ordered('pembrolizumab', 'pemetrexed', 'carboplatin') }),
    ).toHaveLength(1))
})

describe('a repeat', () => {
  const base = story('osimertinib, L858R by cobas')
  const cycle = (earlierCycles: number | undefined, more: Partial<Case> = {}): Case => ({
    ...base,
    drugOrders: [
      { drug: 'osimertinib', state: 'draft', on: '2026-06-15', ...(earlierCycles !== undefined && { earlierCycles }) },
    ],
    therapy: { lines: [{ ...line(1, 'osimertinib'), start: '2026-05-15' }] },
    ...more,
  })
  const asked = (c: Case) => {
    const withheld: [string, string][] = []
    const cards = answer(cdxJustification, {
      ...asking(c),
      suppressed: (card, reason) => withheld.push([card.extension['org.w3id.shirube.decision'].outcome, reason]),
    })
    return { shown: cards.length, withheld }
  }

  it('from the second cycle on, nothing changed: handed over with its reason, not shown', () =>
    expect(asked(cycle(1))).toEqual({ shown: 0, withheld: [['justified-cdx', 'unchanged-since-last-cycle']] }))

  it('is shown where nobody takes it', () => expect(cardsOf(cycle(1))).toHaveLength(1))

  it.each<readonly [string, Case]>([
    ['the first cycle', cycle(0)],
    ['cycles not known', cycle(undefined)],
    ['another drug is new', { ...cycle(1), drugOrders: [...(cycle(1).drugOrders ?? []), ...ordered('alectinib')] }],
    [
      'a resistance was reported',
      { ...cycle(1), ccat: { received: true, candidates: [{ drug: 'osimertinib', level: 'R' }] } },
    ],
    [
      'a result came since the course began',
      cycle(1, {
        companionResults: [
          result('cobasEGFRv2', { alterations: [l858r] }),
          result('ODxTT', { alterations: [l858r] }, { reportedOn: '2026-06-10' }),
        ],
      }),
    ],
    ['the test is to be verified', cycle(3, { companionResults: [result('AmoyDxPanLung', { alterations: [l858r] })] })],
  ])('speaks: %s', (_, c) => expect(asked(c)).toEqual({ shown: 1, withheld: [] }))

  it('compares results with the last order of the drug, where one is on record', () => {
    const late = [result('cobasEGFRv2', { alterations: [l858r] }, { reportedOn: '2026-05-20' })]
    const again = cycle(2, { companionResults: late })
    expect(asked(again).shown).toBe(1)
    const given: Case = {
      ...again,
      drugOrders: [
        ...(again.drugOrders ?? []),
        { drug: 'osimertinib', state: 'active', on: '2026-06-01', earlierCycles: 1 },
      ],
    }
    expect(asked(given).shown).toBe(0)
  })
})
