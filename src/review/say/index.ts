import type { Locale } from '#case'
import { en } from './en.ts'
import { ja, type Say } from './ja.ts'

export type { Say } from './ja.ts'

/** Every sentence of the commands that look back. */
export const phrases: Readonly<Record<Locale, Say>> = { ja, en }
