import type { Facility } from '#case'
import { ruleTest } from '#test/rule-test'
import { heldWhereDesignated } from '../../../cds-services/ep-quorum/rules/held-where-designated.ts'

const of = (type: NonNullable<Facility['type']>) => ({ facility: { type } })

ruleTest(heldWhereDesignated, [
  ['not configured', {}, ['facility.type']],
  ['core hospital', of('core'), 'held-where-designated'],
  ['hub hospital', of('hub'), 'held-where-designated'],
  ['cooperative hospital designated for panels', of('cooperative-ep'), 'held-where-designated'],
  ['the same on 2024-02-27', { asOf: '2024-02-27', ...of('cooperative-ep') }, 'held-elsewhere'],
  ['the same on 2024-02-28', { asOf: '2024-02-28', ...of('cooperative-ep') }, 'held-where-designated'],
  ['cooperative hospital', of('cooperative'), 'held-elsewhere'],
  ['cancer hospital', of('cancer-hospital'), 'held-elsewhere'],
  ['any other', of('other'), 'held-elsewhere'],
])
