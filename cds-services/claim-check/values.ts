import type { Told } from '#cards'
import { waterfall } from '../shared/fees/waterfall.ts'
import { billOf, pointsOf } from './bill.ts'
import { claimNotes } from './claim-notes.ts'
import { ledgersOf } from './ledger.ts'
import type { Outcome } from './outcome.ts'
import { knownRun } from './run.ts'
import { subjectOf } from './subject.ts'
import { wardOf } from './ward.ts'

/** The machine's share of the answer: points, yen, each road step by step, what the claim must say, and where the patient is. */
export function values(told: Told<Outcome>): Readonly<Record<string, unknown>> {
  const bill = billOf(told)
  const points = pointsOf(told)
  const partial = bill?.companion && { cdx: bill.unexplained?.cdx ?? 0 }
  const notes = claimNotes(told)
  const ward = wardOf(told.c)
  const ledgers = bill === undefined ? {} : ledgersOf(bill, subjectOf(told.c).use, told.k)
  const yen = told.outcome === 'not-payable' ? ledgers.unexplained : ledgers.completed
  return {
    ...((points ?? partial) && { points: points ?? partial }),
    ...(yen && { yen }),
    ...(bill?.unexplained &&
      ledgers.unexplained && {
        unexplained: {
          points: bill.unexplained,
          yen: ledgers.unexplained,
          ...(ledgers.atStake !== undefined && { lost: ledgers.atStake }),
        },
      }),
    ...(bill?.bundlingOpen && { bundlingOpen: bill.bundlingOpen }),
    ...(bill !== undefined && bill.readings.length > 0 && { readings: bill.readings }),
    ...(ledgers.patientAt30Percent !== undefined && { patientAt30Percent: ledgers.patientAt30Percent }),
    routes: waterfall(told.k, knownRun(told.c)),
    ...(notes.length > 0 && {
      claimNotes: notes.map(({ code }) => code),
      claimTexts: notes.map(({ code, text }) => ({ code, text })),
    }),
    ...(ward.is !== 'unknown' && { setting: ward.is === 'outpatient' ? 'outpatient' : ward.wards.join(' ') }),
  }
}
