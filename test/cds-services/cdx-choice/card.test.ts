import { describe, expect, it } from 'vitest'
import type { Case } from '#case'
import { given } from '#test/rule-test'
import { cdxChoice } from '../../../cds-services/cdx-choice/service.ts'
import { cardOf } from '../../cards/asking.ts'
import { biliary, breast, cases, cdxOrder, drafted, luad, profiled, prostate } from './cases.ts'

const card = (c: Case) => cardOf(cdxChoice, c, { hook: 'order-sign' })
const of = (name: string) => card(cases[name] ?? given({}))

describe('what a card says beside the answer', () => {
  it.each<[string, string, RegExp]>([
    ['a panel that is not the companion test', 'FGFR2 by the wrong panel', /GenMineTOP.*確認できていません/],
    ['when the test becomes payable', 'imlunestrant before its test was payable', /2026-03-01から/],
    ['that a drug is usable in first line', 'talazoparib in prostate cancer', /一次治療から使えるとされる薬剤/],
    ['how rare a marker of any cancer is', 'NTRK in a rare cancer', /頻度が低く/],
    [
      'that an earlier result suffices',
      'osimertinib, EGFR found by its companion test',
      /マーカー陽性.*新たな検査は不要/,
    ],
    [
      'that an earlier result is not confirmed to be of a companion test',
      'osimertinib, EGFR found by a panel that nobody confirmed',
      /マーカー陽性.*要確認/,
    ],
    ['that drivers exclude each other', 'a lung profile beside an EGFR variant', /互いに排他的.*要確認/],
    [
      'that the masking rule withholds a result',
      'NTRK withheld by the masking rule',
      /エキスパートパネルの検討前には使えません/,
    ],
    ['that a needle sample is small', 'several lung items on a small needle sample', /針生検.*組織が尽きる/],
    ['that the specimen is old', 'several lung items on a small needle sample', /2021-04-01採取で、3年以上/],
    [
      'that the day the tissue was taken is not on record',
      'FGFR2 by the wrong panel',
      /検体の採取日が記録にありません/,
    ],
    [
      'the tumor cells and what the panel asks',
      'several lung items on a small needle sample',
      /40%です。検査が求める割合：FoundationOne.*20%以上/,
    ],
    ['that the tumor cells are not on record', 'talazoparib in prostate cancer', /腫瘍細胞割合が記録にありません/],
    ['that plasma needs a reason', 'encorafenib with its first-line label', /血漿での検査には.*理由の記録が必要/],
    ['that a narrower diagnosis may open a drug', 'lung cancer, histology unknown', /診断（組織型など）が絞れれば/],
    ['that a row is unverified', 'ivosidenib, the row unverified', /この行は要確認/],
    ['the use without a marker', 'pembrolizumab beside other uses', /マーカーを問わない適応もあります/],
  ])('%s', (_, name, said) => expect(of(name).detail).toMatch(said))

  it('asks about transplants where matched blood is the control, and only there', () => {
    expect(card(given({ ...biliary, ...drafted('futibatinib') })).detail).toContain('同種移植の既往を確認')
    expect(card(given({ ...biliary, ...drafted('pemigatinib') })).detail).not.toContain('同種移植')
  })

  it('says that plasma does not exclude a fusion', () =>
    expect(
      card(given({ ...luad, ...cdxOrder('foundationone-liquid-cdx', ['ALK-fusion'], { kind: 'blood' }) })).detail,
    ).toContain('組織の融合は否定できません'))

  it('sends a negative germline test on to the tumor, and does not name it again', () => {
    const { summary, detail } = card(
      given({
        ...prostate,
        ...drafted('olaparib'),
        companionResults: [{ test: 'BRACAnalysis', alterations: [], absent: [{ gene: 'BRCA1' }, { gene: 'BRCA2' }] }],
      }),
    )
    expect(summary).toMatch(/^コンパニオン検査にはFoundationOne CDx/)
    expect(summary).not.toContain('BRACAnalysis')
    expect(detail).toContain('腫瘍に生じた変異は否定できません')
    expect(detail).not.toContain('新たな検査は不要')
  })

  it('says of a germline test that it may not be the last', () => {
    const summary = (told: Partial<Case>) => card(given({ ...told, ...drafted('olaparib') })).summary
    expect(summary(prostate)).toBe(
      'オラパリブのコンパニオン検査はBRACAnalysis 診断システムから始められます（生殖細胞系列のみ。陰性なら腫瘍の検査も要ります）',
    )
    expect(summary(breast)).not.toContain('陰性なら腫瘍')
  })

  it('takes no negative result on blood for an answer', () => {
    const told = (specimen: 'blood' | 'tissue') =>
      card(
        given({
          ...luad,
          ...drafted('osimertinib'),
          companionResults: [{ test: 'cobasEGFRv2', specimen, alterations: [], absent: [{ gene: 'EGFR' }] }],
        }),
      )
    expect(told('tissue').detail).toMatch(/マーカー陰性.*新たな検査は不要/)
    expect(told('tissue').detail).not.toContain('偽陰性')
    expect(told('blood').detail).not.toMatch(/マーカー陰性|新たな検査は不要/)
    expect(told('blood').detail).toContain('血液は偽陰性が多いため')
  })

  describe('a result that only a profile has given', () => {
    const found = { gene: 'PIK3CA', kind: 'mutation', protein: 'H1047R' } as const
    const told = (more: Partial<Case>) =>
      card(
        given({
          ...breast,
          ...drafted('capivasertib', 'fulvestrant'),
          ...profiled({ alterations: [found] }),
          ...more,
        }),
      )

    it.each<[string, Partial<Case>, boolean]>([
      ['the expert panel has not met', { expertPanel: { held: false } }, true],
      ['whether it has met is not on record', {}, true],
      ['it has met', { expertPanel: { held: true } }, false],
      ['and found nothing', profiled({ alterations: [] }), false],
      ['run as a companion test', profiled({ use: 'cdx', items: ['PIK3CA'], alterations: [found] }), false],
    ])('needs no new test; %s', (_, more, waits) => {
      const { summary, detail } = told(more)
      expect(summary).toContain('新たなコンパニオン検査は不要です')
      expect(summary.includes('エキスパートパネルの検討（または有効な省略）の後です')).toBe(waits)
      expect(detail.includes('までは治療の決定に使えません')).toBe(waits)
    })
  })

  it('says nothing of what a masked result found', () => {
    const found = { gene: 'EGFR', kind: 'mutation', protein: 'L858R' } as const
    const masked = card(
      given({
        ...luad,
        ...cdxOrder('foundationone-cdx', ['ALK-fusion']),
        ...profiled({ use: 'cdx', items: ['MSI'], alterations: [found] }),
      }),
    )
    expect(masked.detail).not.toMatch(/EGFR|L858R|マーカー陽性/)
  })

  it('calls a result before any EGFR inhibitor no exclusion of T790M', () =>
    expect(of('osimertinib, EGFR found by its companion test').detail).not.toContain('マーカー陰性'))
})
