import { fold } from '../read/text.ts'

/** How far a stage group or M category says the disease has spread; `early` tells nothing about standard therapy. */
export type Spread = 'metastatic' | 'locally-advanced' | 'early'

const spoken = /(?:stage|ステージ|臨床病期|病期|進行期|figo|期)\s*[:=]?\s*(iv|iii|ii|i|[0-4])\s?([a-d]\d?)?(?![a-z0-9])/
const inJapanese = /(?<![a-z0-9])(iv|iii|ii|i|[0-4])\s?([a-d]\d?)?期/
const alone = /^(?:p|c|yp)?(iv|iii|ii|i|0)\s?([a-d]\d?)?$/

/** What a text says of the stage: `Stage IVB`, `ⅢA期`, `cM1b`; nothing when it names none. */
export function spreadIn(text: string): Spread | undefined {
  const folded = fold(text)
  if (/(?<![a-z])[cp]?m1[a-d]?\d?(?![a-z0-9])/.test(folded)) return 'metastatic'
  const group = [spoken, inJapanese, alone].map(pattern => pattern.exec(folded)?.[1]).find(found => found !== undefined)
  if (group === undefined) return undefined
  if (group === 'iv' || group === '4') return 'metastatic'
  return group === 'iii' || group === '3' ? 'locally-advanced' : 'early'
}
