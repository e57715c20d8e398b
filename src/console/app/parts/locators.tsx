import type { Paragraph } from '../../shapes/explained.ts'
import { useWords, type WordTable } from '../locale.tsx'

const words = {
  unverified: { ja: '要確認', en: 'to be verified' },
} as const satisfies WordTable

/** Where it is written; what nobody has read at the source says so. */
export function Locators({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  const say = useWords(words)
  const places = paragraphs.map(({ locator, confidence }) =>
    confidence === 'unverified' ? `${locator}・${say.unverified}` : locator,
  )
  return <span class="locators">{places.length > 0 && `［${[...new Set(places)].join('／')}］`}</span>
}
