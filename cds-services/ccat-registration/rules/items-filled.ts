import { rule, unknown, yes } from '#rule'
import { missingItems, nameable } from '../missing-items.ts'
import { refused } from '../refused.ts'

/** ウ: the clinical data that go to C-CAT. Which items are required stands in a list we could not read; ours says what it rests on. */
export const itemsFilled = rule({
  id: 'ccat-registration/items-filled',
  cites: [
    'fee-2024/d006-19/3',
    'fee-2026/d006-19/1-u',
    'registration/facility-2022',
    'registration/official-list',
    'registration/export',
  ],
  reads: ['consent.ccatSubmission', 'registration.form', ...nameable],
  why: { yes: ['items-filled', 'nothing-to-register'] },
  decide(c, k) {
    const refusal = refused(c.consent)
    if (refusal !== undefined) return yes('nothing-to-register', {}, refusal)
    const [first, ...more] = missingItems(c, k)
    return first === undefined ? yes('items-filled', {}, c.registration?.form) : unknown(first, ...more)
  },
})
