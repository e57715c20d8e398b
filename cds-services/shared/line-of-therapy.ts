import type { Case, Line } from '#case'
import type { CdxRow, Knowledge, Row } from '#knowledge'
import { aroundSurgery } from './around-surgery.ts'
import { type Known, lacking } from './known.ts'

/** The condition of a label on earlier therapy and setting, as the tables state it. */
export type When = CdxRow['when'] | Row<'ungatedUses'>['setting']

const UNTOLD = lacking('therapy.lines')

/** Whether a line is one that a condition asks about: any line, one with chemotherapy, one with a certain drug. */
type Asked = (line: Line) => boolean

/**
 * Whether the patient has come to the line of therapy, or the setting, that a label asks for. Every service asks here.
 * What the record says is taken strictly; where it does not say, the answer is open.
 */
export function lineHolds(when: When, drug: string, c: Case, k: Knowledge): Known {
  if (when === 'any') return 'yes'
  if (when === 'perioperative') return aroundSurgery(drug, c)
  const past = pastOf(drug, c)
  if (past === undefined) return UNTOLD
  switch (when) {
    case 'first-line':
      return before(past, anyLine)
    case 'before-chemotherapy':
      return before(past, withChemotherapy(k))
    case 'later-line':
    case 'after-therapy':
      return after(past, anyLine)
    case 'after-chemotherapy':
      return after(past, withChemotherapy(k))
    case 'after-egfr-tki':
      return after(past, withEgfrTki(k))
    case 'after-osimertinib':
      return afterOsimertinib(past, k)
    case 'maintenance':
      return keepsResponse(past, 1)
    case 'relapse-maintenance':
      return keepsResponse(past, 2)
  }
}

interface Past {
  /** Lines before the course in question: those without the drug. */
  readonly earlier: readonly Line[]
  /** Of these, the lines that were for advanced disease, and are not the course in question, for certain. */
  readonly advanced: ReadonlySet<Line>
  /** A line in which the drug was given, alone or with others. */
  readonly own: readonly Line[]
}

/**
 * What was given before. A line that holds the drug is this course. A line that goes on and holds nothing but drugs of
 * the present regimen may be this course too, so it counts neither way.
 */
function pastOf(drug: string, { therapy, drugOrders = [] }: Case): Past | undefined {
  const lines = therapy?.lines
  if (lines === undefined) return undefined
  const regimen = new Set(drugOrders.map(order => order.drug))
  const earlier = lines.filter(line => !line.drugs.includes(drug))
  // A course of which nobody says what it was for may have been around surgery.
  const isAdvanced = (line: Line) =>
    line.setting === 'advanced' &&
    line.number > 0 &&
    (line.end !== undefined || !line.drugs.every(one => regimen.has(one)))
  return { earlier, advanced: new Set(earlier.filter(isAdvanced)), own: lines.filter(line => !earlier.includes(line)) }
}

const isPerioperative = ({ setting, number }: Line) => setting === 'perioperative' || number === 0

/** Nothing of the kind was given for advanced disease. */
function before({ earlier, advanced }: Past, asked: Asked): Known {
  const given = earlier.filter(asked)
  if (given.some(line => advanced.has(line))) return 'no'
  return given.every(isPerioperative) ? 'yes' : UNTOLD
}

/** Something of the kind was. Early relapse after perioperative therapy may count as a line, so what is not plainly empty stays open. */
function after({ earlier, advanced }: Past, asked: Asked): Known {
  const given = earlier.filter(asked)
  if (given.some(line => advanced.has(line))) return 'yes'
  return given.length > 0 ? UNTOLD : 'no'
}

/** The trial behind the use was after osimertinib; what another EGFR-TKI before it counts for, our sources do not say. */
function afterOsimertinib(past: Past, k: Knowledge): Known {
  const told = after(past, line => line.drugs.includes('osimertinib'))
  return told === 'no' && past.earlier.some(withEgfrTki(k)) ? UNTOLD : told
}

/** To keep a response: the line before was completed. Where it ended for progression there is none to keep. */
function keepsResponse({ earlier, advanced, own }: Past, lines: 1 | 2): Known {
  // Given with others first, it may go on alone as maintenance of that very line.
  if (own.some(line => line.drugs.length > 1)) return UNTOLD
  const last = earlier.at(-1)
  if (last === undefined) return own.length > 0 ? UNTOLD : 'no'
  if (earlier.length < lines || last.endedFor === 'progression') return 'no'
  const sure = advanced.size >= lines
  return sure && advanced.has(last) && last.endedFor === 'completed' ? 'yes' : UNTOLD
}

const anyLine: Asked = () => true

const withChemotherapy =
  ({ drugs }: Knowledge): Asked =>
  line =>
    drugs.some(({ id, kind }) => kind === 'cytotoxic' && line.drugs.includes(id))

/** ATC group L01EB holds the inhibitors of the EGFR tyrosine kinase. */
const withEgfrTki =
  ({ drugs }: Knowledge): Asked =>
  line =>
    drugs.some(({ id, atc }) => line.drugs.includes(id) && atc.some(code => code.startsWith('L01EB')))
