import type { Locale } from '#case'
import type { Tables } from '#knowledge'

/** What templates need to speak of things by name. Unknown ids stand for themselves. */
export interface Words {
  readonly locale: Locale
  drug(id: string): string
  panel(id: string): string
  /** A companion test, panel or not. */
  test(id: string): string
  tumor(id: string): string
  /** Items of a companion test. */
  items(ids: unknown): string
  /** A role on the expert panel, with its letter. */
  role(code: string): string
  list(values: unknown): string
  drugs(ids: unknown): string
}

const remembered = new WeakMap<Tables, Partial<Record<Locale, Words>>>()

/** The names of one set of tables in one language, put together once. */
export function words(tables: Tables, locale: Locale): Words {
  const known = remembered.get(tables) ?? {}
  remembered.set(tables, known)
  known[locale] ??= compile(tables, locale)
  return known[locale]
}

function compile(tables: Tables, locale: Locale): Words {
  const namer = (rows: readonly { readonly id: string; readonly name: Readonly<Record<Locale, string>> }[]) => {
    const names = new Map(rows.map(row => [row.id, row.name[locale]]))
    // A fact reaches a template with its Markdown escaped: VENTANA\_ALK is still VENTANA_ALK.
    return (id: string) => names.get(id) ?? names.get(id.replaceAll('\\', '')) ?? id
  }
  const drug = namer(tables.drugs)
  const item = namer(tables.biomarkers)
  const list = (values: unknown) => [values ?? []].flat().join(locale === 'ja' ? '、' : ', ')
  return {
    locale,
    drug,
    panel: namer(tables.panels),
    test: namer([...tables.panels, ...tables.companionTests]),
    tumor: namer(tables.tumors),
    role: namer(tables.epRoles.map(row => ({ id: row.role, name: row.name }))),
    list,
    items: ids => list([ids ?? []].flat().map(id => item(String(id)))),
    drugs: ids => list([ids ?? []].flat().map(id => drug(String(id)))),
  }
}
