import type { Headline, Told } from '#cards'
import { type Locale, labels } from '#case'
import { missingFacts } from '#rule'
import type { Outcome } from './outcome.ts'
import { refused } from './refused.ts'

const LONGEST = 138
const NAMED = 3

const openings: Readonly<Record<'due' | 'refused', Readonly<Record<Locale, (count: number) => string>>>> = {
  due: {
    ja: count => `C-CAT登録と管理簿に、記録のないもの${count}件：`,
    en: count => `Not on record for C-CAT and the register (${count}): `,
  },
  refused: {
    ja: count => `C-CATへの提出は不同意のため不要です。管理簿に残っているもの${count}件：`,
    en: count => `Submission to C-CAT was refused; open in the register (${count}): `,
  },
}

/** How many there are, and the first three of them, or fewer where one line holds no more. */
function summary({ finding, c }: Told, locale: Locale): string {
  const all = missingFacts(finding).map(path => labels[path][locale])
  const opening = openings[refused(c.consent) ? 'refused' : 'due'][locale](all.length)
  const [comma, more] = locale === 'ja' ? ['、', 'ほか'] : ['; ', ' and more']
  const lines = all.slice(0, NAMED).map((_, i, named) => {
    const first = named.slice(0, named.length - i)
    return `${opening}${first.join(comma)}${first.length < all.length ? more : ''}`
  })
  return lines.find(line => line.length <= LONGEST) ?? opening
}

/** The one sentence the registrar reads first. */
export const headlines: Readonly<Record<Outcome, Headline<Outcome>>> = {
  incomplete: {
    indicator: 'info',
    summary: { ja: told => summary(told, 'ja'), en: told => summary(told, 'en') },
  },
}
