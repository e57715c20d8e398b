import type { CasePath, Locale } from '#case'
import type { Tables } from '#knowledge'
import { facts } from './facts.ts'

/** What a value of a changeable fact is called; the value itself where it has no name. */
export function optionName(path: CasePath, value: string, tables: Tables, locale: Locale): string {
  const input = facts.find(fact => fact.path === path)?.input
  const options = input?.kind === 'choice' ? input.options(tables) : []
  return options.find(option => option.value === value)?.label[locale] ?? value
}
