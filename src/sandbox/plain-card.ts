import { z } from 'zod'

/** What is shown of a CDS Hooks response. */
export const shownCardsSchema = z.object({
  cards: z.array(
    z.object({
      summary: z.string(),
      indicator: z.enum(['info', 'warning', 'critical']),
      detail: z.string().optional(),
      source: z.object({ label: z.string() }).optional(),
      links: z.array(z.object({ label: z.string(), url: z.string() })).optional(),
      suggestions: z.array(z.object({ label: z.string() })).optional(),
    }),
  ),
})

export type ShownCard = z.infer<typeof shownCardsSchema>['cards'][number]

const marks = { info: '●', warning: '▲', critical: '■' }

/** A card as plain text for a terminal: the sentence, the reasons, what is offered, where to read on. */
export function plainCard({ detail, indicator, links, source, suggestions, summary }: ShownCard): string {
  return [
    `${marks[indicator]} ${summary}`,
    ...(detail ? ['', ...plain(detail).split('\n').map(indented)] : []),
    ...(suggestions ?? []).map(({ label }) => `  ［提案］${label}`),
    ...(links?.length ? ['', ...links.map(({ label, url }) => `  ${label}  ${url}`)] : []),
    ...(source ? [`  出典: ${source.label}`] : []),
  ].join('\n')
}

/** Markdown without its marks; a link becomes its label, for the links are listed with their URLs below the text. */
const plain = (markdown: string): string =>
  markdown
    .trim()
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/^#+ +/gm, '')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/^[*-] /gm, '・')

const indented = (line: string): string => (line === '' ? '' : `  ${line}`)
