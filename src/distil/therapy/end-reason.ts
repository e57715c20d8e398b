import type { Line } from '#case'
import { has, wordsOf } from '../read/coding.ts'
import type { Concept } from '../read/shape.ts'
import { says } from '../read/text.ts'

/** Why a drug was stopped, from the mCODE termination reasons or the words given. */
export function endReason(reason: Concept | undefined): Line['endedFor'] {
  if (reason === undefined) return undefined
  const words = wordsOf(reason)
  if (
    has(reason, 'snomed', '266721009') ||
    says(words, /増悪|進行|無効|不応|(?<![a-z0-9])pd(?! ?l?\s?1)(?![a-z0-9])|progress|no response/)
  )
    return 'progression'
  if (
    has(reason, 'snomed', '407563006') ||
    says(words, /副作用|毒性|有害事象|不耐|toxic|adverse|not tolerated|intoleran/)
  )
    return 'toxicity'
  if (says(words, /完遂|完了|予定通り|completed|complete/)) return 'completed'
  return words.length > 0 || reason.coding.length > 0 ? 'other' : undefined
}
