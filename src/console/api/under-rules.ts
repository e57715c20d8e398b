import { NoRegime } from '#cards'

/** What a service answers by the rules of the day; nothing for a day on which no rules of ours were in force. */
export function underRules<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof NoRegime) return undefined
    throw error
  }
}
