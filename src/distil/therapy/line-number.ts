import { fold } from '../read/text.ts'

const kanji = '一二三四五六七八九'
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

const numbers: readonly ((text: string) => readonly number[])[] = [
  text =>
    [...text.matchAll(/([一二三四五六七八九]|[1-9])次(?:治療|化学療法|薬物療法|療法)/g)].map(
      ([, n = '']) => kanji.indexOf(n) + 1 || Number(n),
    ),
  text => [...text.matchAll(/(?<![0-9])([1-9]) ?(?:st|nd|rd|th) line/g)].map(([, n]) => Number(n)),
  text =>
    [...text.matchAll(/(first|second|third|fourth|fifth|sixth) line/g)].map(([, n = '']) => ordinals.indexOf(n) + 1),
  text => [...text.matchAll(/^(?:l([1-9])|([1-9])l)$/g)].map(([, a, b]) => Number(a ?? b)),
]

/** The line of therapy that texts name (二次治療, 2nd line, L2); nothing when they name none, or several. */
export function lineNumberIn(texts: readonly string[]): number | undefined {
  const found = new Set(texts.map(fold).flatMap(text => numbers.flatMap(read => read(text))))
  return found.size === 1 ? [...found][0] : undefined
}
