import { has, wordsOf } from '../read/coding.ts'
import type { Component, Observation } from '../read/resources.ts'
import { fold } from '../read/text.ts'

const SIGNIFICANCE = '53037-8'

/**
 * Whether a variant is called benign or of uncertain significance, by itself or by an implication drawn from it.
 * One call of pathogenic outweighs the others: it is the report's.
 */
export function isNotPathogenic(about: readonly Observation[]): boolean {
  const calls = about
    .flatMap(({ component }) => component)
    .filter(({ code }) => has(code, 'loinc', SIGNIFICANCE))
    .flatMap(component => callOf(component) ?? [])
  return calls.includes('not') && !calls.includes('pathogenic')
}

function callOf({ valueCodeableConcept: value, valueString }: Component): 'pathogenic' | 'not' | undefined {
  if (has(value, 'loinc', 'LA6668-3', 'LA26332-9')) return 'pathogenic'
  if (has(value, 'loinc', 'LA26333-7', 'LA26334-5', 'LA6675-8')) return 'not'
  const text = [...wordsOf(value), ...(valueString === undefined ? [] : [valueString])].map(fold).join(' / ')
  if (/意義不明|uncertain|unknown significance|\bvus\b|良性|benign|conflicting/.test(text)) return 'not'
  return /病的|pathogenic|oncogenic/.test(text) ? 'pathogenic' : undefined
}
