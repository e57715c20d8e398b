import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Locale } from '#case'

/** What may stand in a table of words: a phrase, or a phrase with something to fill in, in both languages. */
type Entry = string | ((...given: never[]) => string)
export type WordTable = Readonly<Record<string, Readonly<Record<Locale, Entry>>>>

type Spoken<T extends WordTable> = { readonly [Name in keyof T]: T[Name][Locale] }

interface Language {
  readonly locale: Locale
  readonly speak: (locale: Locale) => void
}

const Current = createContext<Language>({ locale: 'ja', speak: () => {} })

/** Keeps the language: the one asked for in the address (`?lang=en`), else the one chosen last, else Japanese. */
export function LocaleProvider({ children }: { readonly children: ComponentChildren }) {
  const [locale, speak] = useState<Locale>(initial)
  useEffect(() => {
    document.documentElement.lang = locale
    localStorage.setItem(REMEMBERED, locale)
  }, [locale])
  return <Current.Provider value={{ locale, speak }}>{children}</Current.Provider>
}

export const useLocale = (): Language => useContext(Current)

/** A table of words in the language of the moment. */
export function useWords<T extends WordTable>(table: T): Spoken<T> {
  const { locale } = useLocale()
  return spoken(table, locale)
}

const said = new WeakMap<WordTable, Partial<Record<Locale, unknown>>>()

function spoken<T extends WordTable>(table: T, locale: Locale): Spoken<T> {
  const known = said.get(table) ?? {}
  said.set(table, known)
  known[locale] ??= Object.fromEntries(Object.entries(table).map(([name, entry]) => [name, entry[locale]]))
  return known[locale] as Spoken<T>
}

const REMEMBERED = 'shirube.locale'

function initial(): Locale {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(REMEMBERED)
  return asked === 'en' ? 'en' : 'ja'
}
