import type { Case, CompanionResult } from '#case'
import type { Knowledge } from '#knowledge'
import { says, silent, type Voice } from './voice.ts'

type Tested = Pick<Case, 'companionResults'>

/** Genes that a companion test of the germline (BRACAnalysis) found altered. */
export function germlineTested({ companionResults }: Tested, k: Knowledge): Voice {
  if (companionResults === undefined) return silent('companionResults')
  const tests = ofGermline(companionResults, k)
  const altered = tests.flatMap(alterationsOf)
  if (altered.length > 0) {
    const positive = tests.filter(one => alterationsOf(one).length > 0)
    return says(
      altered.map(one => one.gene),
      ...positive,
    )
  }
  return tests.some(one => !Array.isArray(one.alterations)) ? silent('companionResults') : says([])
}

/** Whether a test of the germline has looked for the gene and found it unaltered; `unknown` where one was done and we cannot read it. */
export function excludedByTest(gene: string, { companionResults }: Tested, k: Knowledge): 'yes' | 'no' | 'unknown' {
  if (companionResults === undefined) return 'unknown'
  const tests = ofGermline(companionResults, k).filter(({ test }) => looksFor(test, k).includes(gene))
  if (tests.some(one => alterationsOf(one).some(found => found.gene === gene))) return 'no'
  if (tests.some(one => (one.absent ?? []).some(absent => absent.gene === gene))) return 'yes'
  return tests.length > 0 ? 'unknown' : 'no'
}

const ofGermline = (results: readonly CompanionResult[], { companionTests }: Knowledge) =>
  results.filter(({ test }) => companionTests.find(row => row.id === test)?.method?.includes('germline') === true)

const looksFor = (test: string, { companionTests }: Knowledge) =>
  companionTests.find(row => row.id === test)?.genes ?? []

const alterationsOf = ({ alterations }: CompanionResult) =>
  alterations === undefined || alterations === 'not-stated' ? [] : alterations
