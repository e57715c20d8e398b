import { addDays } from '#case'
import { no, rule, unknown, yes } from '#rule'

/** A panel may be ordered on suspicion, before the onset is recorded; so close to it, the disease may be the same. */
const DAYS_BEFORE_ONSET_THAT_MAY_BE_THE_SAME_DISEASE = 90

/** (2)ア: once per same blood disease. A panel from well before the onset of this disease was for another one. */
export const oncePerSameDisease = rule({
  id: 'test-timing/once-per-same-disease',
  cites: ['fee-2024/d006-19/7', 'fee-2026/d006-19/2-a'],
  reads: ['panels.use', 'panels.on', 'tumor.onset'],
  why: { yes: ['never-used-for-blood-disease', 'used-for-another-disease'], no: ['already-used-for-this-disease'] },
  decide({ panels, tumor }) {
    if (panels === undefined) return unknown('panels')
    const used = panels.filter(test => test.use === 'haem-profile')
    const dates = used.flatMap(test => test.on ?? [])
    const onset = tumor?.onset
    if (onset !== undefined && dates.some(date => date >= onset))
      return no('already-used-for-this-disease', { dates }, ...used)
    if (panels.some(test => test.use === undefined)) return unknown('panels.use')
    if (used.length === 0) return yes('never-used-for-blood-disease')
    if (dates.length < used.length) return unknown('panels.on')
    if (onset === undefined) return unknown('tumor.onset')
    const safelyBefore = addDays(onset, -DAYS_BEFORE_ONSET_THAT_MAY_BE_THE_SAME_DISEASE)
    return dates.every(date => date < safelyBefore)
      ? yes('used-for-another-disease', { dates }, ...used)
      : unknown('tumor.onset')
  },
})
