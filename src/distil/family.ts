import type { Relative } from '#case'
import type { Chart } from './read/chart.ts'
import { codesIn, wordsOf } from './read/coding.ts'
import { known } from './read/known.ts'
import { refOf } from './read/reference.ts'

/** Every relative that the record tells of. One recorded as of unknown health tells nothing. */
export function familyOf(chart: Chart): readonly Relative[] | undefined {
  const recorded = chart.all('FamilyMemberHistory').filter(({ status }) => status !== 'health-unknown')
  if (recorded.length === 0) return chart.section('familyHistories') === 'complete' ? [] : undefined
  return recorded.map(one => {
    const conditions = one.condition.flatMap(({ code, onsetAge }) => {
      const name = wordsOf(code)[0] ?? code?.coding[0]?.code
      return name === undefined ? [] : [known({ name, onsetAge: onsetAge?.value })]
    })
    return known({
      code: codesIn(one.relationship, 'role')[0],
      relation: wordsOf(one.relationship)[0],
      conditions,
      ref: refOf(one),
    })
  })
}
