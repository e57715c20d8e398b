import type { Chart } from './read/chart.ts'
import { codesIn, has, wordsOf } from './read/coding.ts'
import type { Condition, Of } from './read/resources.ts'
import { says } from './read/text.ts'
import { modifiers } from './tumor/modifiers.ts'

/**
 * An allogeneic transplant of blood stem cells in the past, as a procedure or a diagnosis tells it. Never `false`: one
 * made elsewhere need not be on this record.
 */
export const allogeneicTransplant = (chart: Chart): true | undefined =>
  chart.all('Procedure').some(isOne) || chart.all('Condition').some(tellsOfOne) ? true : undefined

const isOne = ({ code, status }: Of<'Procedure'>): boolean =>
  status !== 'preparation' && status !== 'on-hold' && saysSo(wordsOf(code))

function tellsOfOne({ code, verificationStatus }: Condition): boolean {
  const { before, after, suspected } = modifiers(code)
  const names = wordsOf(code).map(name => `${before}${name}${after}`)
  if (suspected || has(verificationStatus, 'verification', 'unconfirmed', 'provisional', 'differential')) return false
  // Z94 is for what came from another; Z94.8 holds more than blood stem cells, so the words have to name them.
  const status = codesIn(code, 'icd10').some(one => /^Z94\.?8/i.test(one))
  return saysSo(names) || (status && says(names, stemCells) && !says(names, fromOneself) && !says(names, notDone))
}

const saysSo = (names: readonly string[]) => names.some(name => says([name], allogeneic) && !says([name], notDone))

/** Not of bone, kidney or other organs: those leave the blood the patient's own. */
const allogeneic =
  /同種(造血幹?細胞|骨髄|末梢血(幹細胞)?|臍帯血|幹細胞)? ?移植|allogene?ic ((peripheral )?(blood )?(stem|progenitor)|bone marrow|ha?ematopoietic|cord blood|hs?ct|bmt|pbsct|transplant)|transplant(ation)? of allogene?ic|\ballo (hs?ct|bmt|pbsct|sct)\b/
const stemCells = /造血幹細胞|骨髄|末梢血幹細胞|臍帯血|stem cell|bone marrow/
const fromOneself = /自家|自己|autologous/
const notDone =
  /移植の?(前|予定|候補|検討|適応|待機|希望|なし)|ドナー(?!リンパ球|由来)|提供者|家族歴|planned|candidate|awaiting|donor|evaluation|family history|no history/
