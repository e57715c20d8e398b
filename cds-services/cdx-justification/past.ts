import type { Case, Line } from '#case'
import type { Row } from '#knowledge'
import { type Known, lacking } from './known.ts'
import { settingOf } from './ordered.ts'

type When = Row<'cdx'>['when']
type Setting = Row<'ungatedUses'>['setting']

const EGFR_TKIS: ReadonlySet<string> = new Set(['gefitinib', 'erlotinib', 'afatinib', 'dacomitinib', 'osimertinib'])
const UNTOLD = lacking('therapy.lines')

interface Past {
  /** Lines before the course in question: those without the drug. */
  readonly earlier: readonly Line[]
  /** Of these, lines for advanced disease that are certainly over or of other drugs. */
  readonly advanced: readonly Line[]
}

/**
 * What was given before. A line that holds the drug is this course. A line that goes on and holds nothing but drugs
 * of the present regimen may be this course too, so it counts neither way.
 */
function pastOf(drug: string, { therapy, drugOrders = [] }: Case): Past | undefined {
  const regimen = new Set(drugOrders.map(order => order.drug))
  const earlier = therapy?.lines?.filter(line => !line.drugs.includes(drug))
  const advanced = earlier?.filter(
    line => !perioperative(line) && (line.end !== undefined || !line.drugs.every(one => regimen.has(one))),
  )
  return earlier && advanced && { earlier, advanced }
}

const perioperative = ({ setting, number }: Line) => setting === 'perioperative' || number === 0

/** A line that we only inferred may have been perioperative; one that the record names or calls advanced was not. */
const certain = ({ setting, basis }: Line) => setting === 'advanced' || basis === 'recorded'

/** Whether a row's condition on earlier therapy and setting holds. Where the data cannot tell, it is open rather than no. */
export function whenHolds(when: When, drug: string, c: Case): Known {
  if (when === 'any') return 'yes'
  if (when === 'perioperative') return around(drug, c)
  const past = pastOf(drug, c)
  if (past === undefined) return UNTOLD
  switch (when) {
    case 'first-line':
      if (past.advanced.some(certain)) return 'no'
      return past.earlier.every(perioperative) ? 'yes' : UNTOLD
    case 'later-line':
      return after(past, 1)
    case 'after-egfr-tki': {
      const withTki = (lines: readonly Line[]) => lines.some(line => line.drugs.some(one => EGFR_TKIS.has(one)))
      if (withTki(past.advanced)) return 'yes'
      return withTki(past.earlier) ? UNTOLD : 'no'
    }
    case 'maintenance':
      return past.advanced.length > 0 ? 'yes' : UNTOLD
  }
}

/** The same for a use that asks for no marker. */
export function settingHolds(setting: Setting, drug: string, c: Case): Known {
  if (setting === 'any') return 'yes'
  if (setting === 'perioperative') return around(drug, c)
  const past = pastOf(drug, c)
  if (past === undefined) return UNTOLD
  if (setting === 'maintenance') return past.advanced.length > 0 ? 'yes' : UNTOLD
  return after(past, setting === 'relapse-maintenance' ? 2 : 1)
}

function around(drug: string, c: Case): Known {
  const setting = settingOf(drug, c)
  return setting === undefined ? lacking('drugOrders.setting') : setting === 'perioperative' ? 'yes' : 'no'
}

/** Early relapse after perioperative therapy may count as a line, so what is not plainly empty stays open. */
function after({ earlier, advanced }: Past, lines: number): Known {
  if (advanced.length >= lines) return 'yes'
  return earlier.length > advanced.length ? UNTOLD : 'no'
}
