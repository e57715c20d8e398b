import { describe, expect, it } from 'vitest'
import type { Case } from '#case'
import { claimCheck } from '../../../cds-services/claim-check/service.ts'
import { cardOf, cardsOf, decision } from '../../cards/asking.ts'
import {
  biliary,
  breast,
  cases,
  esr1,
  explained,
  idh1,
  lung,
  profile,
  profileUnexplained,
  prostate,
  unexplained,
} from './cases.ts'

const values = (c: Case) => decision(cardOf(claimCheck, c)).values

describe('points and yen', () => {
  it.each<readonly [string, Case, object]>([
    ['biliary, 2022-05-01', biliary, { cdx: 14_500, profile: 29_500, evaluation: 12_000, total: 56_000 }],
    [
      'prostate, BRCA1/2 with TMB and NTRK',
      prostate,
      { cdx: 20_200, profile: 23_800, evaluation: 12_000, total: 56_000 },
    ],
    ['lung, everything', lung, { cdx: 20_000, profile: 24_000, evaluation: 12_000, total: 56_000 }],
    ['ESR1 on 2026-02-28', { ...esr1, asOf: '2026-02-28' }, { cdx: 0, profile: 0, evaluation: 0, total: 0 }],
    ['ESR1 on 2026-03-01', esr1, { cdx: 2_500, profile: 41_500, evaluation: 12_000, total: 56_000 }],
    ['a profile', profile, { cdx: 0, profile: 44_000, evaluation: 12_000, total: 56_000 }],
    ['explained, CDx first', explained, { cdx: 12_000, profile: 32_000, evaluation: 12_000, total: 56_000 }],
    ['not explained, CDx first', unexplained, { cdx: 12_000, profile: 0, evaluation: 0, total: 12_000 }],
    ['not explained, profile first', profileUnexplained, { cdx: 0, profile: 44_000, evaluation: 0, total: 44_000 }],
    ['IDH1: only what is settled', idh1, { cdx: 5_000 }],
  ])('%s', (_, c, points) => expect(values(c)).toMatchObject({ points }))

  it('a bundled test pays nothing; the evaluation stands outside', () =>
    expect(values(cases['a profile in a DPC bed, 2025'] ?? profile)).toMatchObject({
      points: { cdx: 0, profile: 0, evaluation: 12_000, total: 12_000 },
      setting: 'dpc',
    }))

  it('where the ward is open, no sum is given but what each reading comes to', () => {
    const open = values(cases['a profile in a DPC bed, 2026'] ?? profile)
    expect(open).not.toHaveProperty('points')
    expect(open).toMatchObject({ bundlingOpen: { beside: { total: 56_000 }, bundled: { total: 12_000 } } })
  })

  it('what was billed before adds nothing', () =>
    expect(values(cases['billed before'] ?? breast)).toMatchObject({
      points: { cdx: 8_000, profile: 36_000, total: 56_000 },
    }))

  it('the ledger: income, price and margin; what is lost if the explanation never happens', () => {
    expect(values(breast)).toMatchObject({
      yen: { income: 560_000, labPrice: 460_000, margin: 100_000 },
      unexplained: { yen: { income: 120_000, labPrice: 460_000, margin: -340_000 }, lost: 440_000 },
      patientAt30Percent: 168_000,
    })
    expect(values(unexplained)).toMatchObject({ yen: { income: 120_000, margin: -340_000 } })
  })

  it('no price is known before 2025-06-11, nor for the hematological panel', () => {
    expect(values(biliary).yen).toEqual({ income: 560_000 })
    expect(values(cases['lymphoma at onset'] ?? profile).yen).toEqual({ income: 560_000 })
  })
})

describe('claim notes', () => {
  it.each<readonly [string, readonly string[]]>([
    ['capivasertib companion test', ['cdx-item']],
    ['prostate, BRCA with TMB and NTRK', ['cdx-item']],
    ['ESR1 in plasma', []],
    ['a profile', []],
    ['a profile in blood, for a reason', ['blood-reason']],
    ['a profile in blood, after tissue failed', ['tissue-no-profile']],
    ['lymphoma at onset', ['haem-need']],
    ['explained, CDx first', ['cdx-date', 'counselling-date']],
    ['not explained, CDx first', ['cdx-date', 'counselling-date']],
    ['a profile, therapy ongoing', []],
    ['died before the explanation', []],
  ])('%s', (story, codes) => expect(values(cases[story] ?? profile).claimNotes ?? []).toEqual(codes))

  it('are ready to be copied', () => {
    expect(values(breast).claimTexts).toEqual([{ code: 'cdx-item', text: '実施した遺伝子検査：AKT1、PIK3CA、PTEN' }])
    expect(values(explained).claimTexts).toContainEqual({
      code: 'cdx-date',
      text: '包括的なゲノムプロファイルの結果を併せて取得した検査の実施日：2026-04-01',
    })
  })

  it('name the items in Japanese on an English card too', () =>
    expect(decision(cardOf(claimCheck, biliary, { locale: 'en' })).values.claimTexts).toEqual(
      values(biliary).claimTexts,
    ))
})

describe('the cards', () => {
  it('are never critical: money is no danger to life', () => {
    for (const c of Object.values(cases))
      for (const card of cardsOf(claimCheck, c)) expect(card.indicator).not.toBe('critical')
  })

  it('show the proposal beside a companion test: the same sum, but at once', () => {
    const [, proposal] = cardsOf(claimCheck, breast)
    expect(proposal && decision(proposal)).toMatchObject({
      regime: 'report-2025',
      standing: 'proposed',
      values: {
        points: { cdx: 0, profile: 44_000, evaluation: 12_000, total: 56_000 },
        unexplained: { points: { total: 44_000 } },
      },
    })
    expect(proposal?.summary).toMatch(/^【提言】/)
  })

  it('do not show it where it changes nothing', () => expect(cardsOf(claimCheck, profile)).toHaveLength(1))

  it('offer to plan the explanation that is missing', () => {
    const [suggestion] = cardOf(claimCheck, unexplained).suggestions ?? []
    expect(suggestion?.actions[0]?.resource).toMatchObject({
      resourceType: 'Task',
      status: 'draft',
      for: { reference: 'Patient/1' },
    })
    expect(cardOf(claimCheck, explained).suggestions).toBeUndefined()
  })

  it('are silent at discharge once B011-5 is billed, or where nothing was tested', () => {
    expect(cardsOf(claimCheck, { ...explained, charges: [{ fee: 'B011-5', on: '2026-06-10' }] })).toEqual([])
    const { profile: _, ...untested } = explained
    expect(cardsOf(claimCheck, untested)).toEqual([])
  })
})
