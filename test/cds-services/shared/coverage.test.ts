import { describe, expect, it } from 'vitest'
import { tables } from '#test/rule-test'
import { coverage, covers } from '../../../cds-services/shared/covers.ts'

const luad = ['luad', 'nsclc', 'lung', 'solid']
const lung = ['lung', 'solid']
const solid = ['solid']
const pancreas = ['pancreas', 'solid']

describe('whether a row covers a cancer', () => {
  it.each<readonly [string, { tumors: string[]; except?: string[] }, readonly string[], string]>([
    ['the row names a broader group', { tumors: ['nsclc'] }, luad, 'yes'],
    ['the row names the cancer itself', { tumors: ['luad'] }, luad, 'yes'],
    ['the row names any solid cancer', { tumors: ['solid'] }, luad, 'yes'],
    ['the row names another cancer', { tumors: ['breast'] }, luad, 'no'],
    ['the row names a sibling', { tumors: ['sclc'] }, luad, 'no'],
    ['one of several', { tumors: ['breast', 'lung'] }, luad, 'yes'],
    ['the record is broader than the row', { tumors: ['nsclc'] }, lung, 'perhaps'],
    ['the record is far broader', { tumors: ['luad'] }, solid, 'perhaps'],
    ['the record says solid, the row a blood cancer', { tumors: ['aml'] }, solid, 'no'],
    ['excepted by a broader group', { tumors: ['solid'], except: ['lung'] }, luad, 'no'],
    ['another is excepted', { tumors: ['solid'], except: ['lung'] }, pancreas, 'yes'],
    ['the exception is narrower than the record', { tumors: ['solid'], except: ['nsclc'] }, lung, 'perhaps'],
    [
      'nothing is known but that it is solid, and the lung is excepted',
      { tumors: ['solid'], except: ['lung'] },
      solid,
      'perhaps',
    ],
    ['no group is known', { tumors: ['solid'] }, [], 'no'],
  ])('%s: %s %s %s', (_, row, groups, expected) => {
    expect(coverage(row, groups, tables.tumors)).toBe(expected)
    expect(covers(row, groups, tables.tumors)).toBe(expected === 'yes')
  })
})
