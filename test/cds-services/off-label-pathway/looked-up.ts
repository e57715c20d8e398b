import type { Row } from '#test/rule-test'
import { listed, luad, pancreas } from './cases.ts'

/** A list that the hospital looks up itself, and what is made of what it found for sotorasib. */
export function lookedUp(list: Parameters<typeof listed>[0]): readonly Row<'listed-by-hospital' | 'list-not-held'>[] {
  const facility = { listedUses: [listed(list, 'sotorasib', 'nsclc')] }
  return [
    ['nothing looked up', {}, 'list-not-held'],
    ['nothing looked up, and said so', { facility: { listedUses: [] }, tumor: luad }, 'list-not-held'],
    ['found on the list for this cancer', { facility, tumor: luad }, 'listed-by-hospital'],
    ['found, the cancer not known', { facility }, ['tumor.groups']],
    [
      'found for a narrower cancer than the record names',
      { facility, tumor: { groups: ['lung', 'solid'] } },
      ['tumor.groups'],
    ],
    ['found for another cancer', { facility, tumor: pancreas }, 'list-not-held'],
    ['looked up after the day asked', { asOf: '2024-04-30', facility, tumor: luad }, 'list-not-held'],
    ['looked up on the day asked', { asOf: '2024-05-01', facility, tumor: luad }, 'listed-by-hospital'],
    [
      'another drug found',
      { facility: { listedUses: [listed(list, 'lapatinib', 'nsclc')] }, tumor: luad },
      'list-not-held',
    ],
    [
      'found on another list',
      { facility: { listedUses: [listed('advanced-care', 'sotorasib', 'nsclc')] }, tumor: luad },
      'list-not-held',
    ],
  ]
}
