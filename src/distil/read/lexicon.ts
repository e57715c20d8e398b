import { fold } from './text.ts'

export interface Hit<R> {
  readonly row: R
  readonly start: number
  readonly end: number
}

interface Word<R> {
  readonly row: R
  /** What the text must hold before the pattern is worth trying. */
  readonly firstPart: string
  readonly pattern: RegExp
  /** The word without its spaces, which a text may have or not. */
  readonly letters: string
}

/**
 * Finds the words of a table in a text. A word inside a longer one that was found does not count:
 * トラスツズマブ デルクステカン is not トラスツズマブ.
 */
export function lexicon<R>(entries: Iterable<readonly [word: string, row: R]>): (text: string) => readonly Hit<R>[] {
  const words = [...entries].flatMap(([word, row]) => wordFor(word, row))
  // One and two letters tell most words apart: few are left to look for at any place of the text.
  const byInitials = Map.groupBy(words.keys(), place => words[place]?.firstPart.slice(0, 2))
  const byLetters = Map.groupBy(words, ({ letters }) => letters)
  return text => {
    const folded = fold(text)
    const named = byLetters.get(lettersOf(folded))?.flatMap(word => wholly(word, folded)) ?? []
    // A text that is a name and nothing else: every other word in it is shorter.
    if (named.length > 0) return named
    const worthTrying = new Set<number>()
    for (let at = 0; at < folded.length; at++)
      for (const length of [1, 2])
        for (const place of byInitials.get(folded.slice(at, at + length)) ?? [])
          if (folded.startsWith(words[place]?.firstPart ?? '', at)) worthTrying.add(place)
    const hits = [...worthTrying]
      .sort((a, b) => a - b)
      .flatMap(place => words[place] ?? [])
      .flatMap(({ pattern, row }) =>
        [...folded.matchAll(pattern)].map(found => ({ row, start: found.index, end: found.index + found[0].length })),
      )
    return hits.filter(hit => !hits.some(other => holds(other, hit)))
  }
}

const lettersOf = (folded: string) => folded.replaceAll(' ', '')

const wholly = <R>({ pattern, row }: Word<R>, folded: string): readonly Hit<R>[] =>
  folded.match(pattern)?.[0] === folded ? [{ row, start: 0, end: folded.length }] : []

const holds = (outer: Hit<unknown>, inner: Hit<unknown>) =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start

function wordFor<R>(word: string, row: R): readonly Word<R>[] {
  const folded = fold(word)
  const [firstPart] = folded.split(' ')
  if (!firstPart) return []
  const body = folded.split(' ').map(escaped).join(' ?')
  // A short Latin word must stand alone; 腎癌 must not be found in 副腎癌.
  const before = /^[a-z0-9]/.test(folded) ? '(?<![a-z0-9])' : '(?<![副非])'
  const after = /[a-z0-9]$/.test(folded) ? '(?![a-z0-9])' : ''
  return [{ row, firstPart, letters: lettersOf(folded), pattern: new RegExp(`${before}${body}${after}`, 'g') }]
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** The longest hits; several rows only where they are equally long. */
export function longest<R>(hits: readonly Hit<R>[]): readonly R[] {
  const most = Math.max(0, ...hits.map(hit => hit.end - hit.start))
  return [...new Set(hits.filter(hit => hit.end - hit.start === most).map(hit => hit.row))]
}
