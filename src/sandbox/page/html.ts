/** Text that is already markup; everything else is escaped on its way into a page. */
export interface Html {
  readonly markup: string
}

type Value = string | number | Html | readonly Html[]

/** Template tag: what is interpolated is escaped unless it is Html itself. */
export const html = (texts: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  markup: texts.map((text, at) => text + (at < values.length ? markup(values[at] ?? '') : '')).join(''),
})

function markup(value: Value): string {
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value))
  return 'markup' in value ? value.markup : value.map(it => it.markup).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, character => entities[character] ?? character)
