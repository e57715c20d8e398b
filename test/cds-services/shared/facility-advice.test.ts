import { describe, expect, it } from 'vitest'
import { answer } from '#cards'
import type { Facility, IsoDate } from '#case'
import { tables } from '#test/rule-test'
import { testTiming } from '../../../cds-services/test-timing/service.ts'
import { cases, pancreas } from '../test-timing/cases.ts'

const partner = {
  name: '架空大学病院 ゲノム診療科',
  for: ['panel' as const, 'expert-panel' as const],
  url: 'https://hospital.example.jp/genome',
}
const here: Facility = { type: 'cancer-hospital', filed: [], sequencing: 'outsourced', referTo: [partner] }

function card(facility: Facility, asOf: IsoDate = '2026-06-15', more: object = {}, locale: 'ja' | 'en' = 'ja') {
  const author = { patient: 'Patient/1', practitioner: 'Practitioner/1' }
  const c = { ...pancreas, ...more, facility, asOf }
  const [one] = answer(testTiming, { c, hook: 'order-sign', locale, tables, author, uuid: name => name })
  if (one === undefined) throw new Error('no card')
  return { ...one, decision: one.extension['org.w3id.shirube.decision'] }
}

describe('a hospital that has not filed the panel test', () => {
  it('is told that this alone is why, and where to refer', () => {
    const { summary, detail, decision, links, suggestions } = card(here)
    expect(decision.outcome).toBe('not-payable')
    expect(summary).toContain('届出施設へ紹介してください')
    expect(detail).toContain('紹介先（当院の設定）：架空大学病院 ゲノム診療科（パネル検査、エキスパートパネル）')
    expect(links?.[0]).toEqual({
      label: '架空大学病院 ゲノム診療科の案内',
      url: 'https://hospital.example.jp/genome',
      type: 'absolute',
    })
    expect(suggestions?.map(one => one.actions[0]?.resource)).toMatchObject([
      { resourceType: 'Task', status: 'draft', intent: 'proposal', for: { reference: 'Patient/1' } },
    ])
  })

  it.each<[string, string]>([
    ['where the test is done', '連携病院で受けられます。検査のために紹介してください（C-CAT・検査できる病院）'],
    ['where the result is explained', '紹介先で行います（B011-5 注）'],
    ['what it may test itself', '告示の注に施設基準がありません（D004-2 注、D006-27 注）'],
    ['what it may supply', '出席しなくてもかまいません（EP課長通知 2025-07-07改正・主治医）'],
    ['what is only proposed', '提言されています（三学会報告書 課題7・提言）'],
  ])('is told %s, with the paragraph', (_, line) => expect(card(here).detail).toContain(line))

  it('is told so in English', () =>
    expect(card(here, '2026-06-15', {}, 'en').detail).toContain(
      'Refer to (as configured here): 架空大学病院 ゲノム診療科 (panel test, expert panel)',
    ))

  it('is told of the law of the day', () => {
    const before = card(here, '2026-05-31').decision
    expect(before.regime).toBe('fee-2024')
    expect(card(here, '2025-06-10').detail).not.toContain('提言されています')
    expect(card(here, '2025-06-11').detail).toContain('提言されています')
    expect(card(here, '2025-07-06').detail).toContain('EP課長通知 2024-02-28改正・主治医')
  })

  it('is not told of a proposal that is for others', () =>
    expect(card({ ...here, type: 'other' }).detail).not.toContain('提言されています'))

  it('is asked to check its configuration where it is designated', () => {
    expect(card({ ...here, type: 'cooperative' }).detail).toContain('届出の設定を確かめてください')
    expect(card(here).detail).not.toContain('届出の設定を確かめてください')
  })

  it('is not offered the panel as a companion test, which it may not run either', () => {
    const ongoing = { judgement: cases['standard therapy ongoing']?.judgement }
    expect(card(here, '2026-06-15', ongoing).decision.values).not.toMatchObject({
      alternatives: expect.arrayContaining(['cdx-route']),
    })
  })

  it.each<[string, object]>([
    [
      'the test has been used',
      { panels: [{ use: 'profile', specimen: 'tissue', on: '2023-04-10', outcome: 'profile' }] },
    ],
    ['standard therapy goes on', { judgement: cases['standard therapy ongoing']?.judgement }],
  ])('does not refer for the test where %s', (_, more) => {
    const { detail, links } = card(here, '2026-06-15', more)
    expect(detail).not.toContain('検査のために紹介してください')
    expect(links?.map(one => one.label)).not.toContain('架空大学病院 ゲノム診療科の案内')
  })

  it('needs no partner to be told where such hospitals are', () => {
    const { referTo: _, ...alone } = here
    expect(card(alone).detail).toContain('検査のために紹介してください')
    expect(card(alone).detail).not.toContain('紹介先（当院の設定）')
    expect(card({ ...here, referTo: [{ ...partner, for: ['genetic-counseling'] }] }).detail).not.toContain(
      '架空大学病院',
    )
  })
})

describe('a hospital that has filed', () => {
  it('is told nothing of this', () => {
    const { detail, decision } = card({ ...here, type: 'hub', filed: ['D006-19'] })
    expect(decision.outcome).toBe('insured')
    expect(detail).not.toContain('紹介')
  })
})
