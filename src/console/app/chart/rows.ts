/** Something with a label that begins at x. */
export interface Placed<T> {
  readonly item: T
  readonly x: number
  readonly row: number
  readonly width: number
}

/** Puts labels that would overlap into rows below each other, each as high as it can be. */
export function inRows<T>(
  items: readonly T[],
  xOf: (item: T) => number,
  labelOf: (item: T) => string,
  gap = 10,
): readonly Placed<T>[] {
  const ends: number[] = []
  return items
    .map(item => ({ item, x: xOf(item), width: textWidth(labelOf(item)) }))
    .sort((a, b) => a.x - b.x)
    .map(({ item, x, width }) => {
      const free = ends.findIndex(end => end + gap <= x)
      const row = free === -1 ? ends.length : free
      ends[row] = x + width
      return { item, x, row, width }
    })
}

/** About how wide a label is at 12 px: a full-width character is as wide as it is high. */
export const textWidth = (text: string, size = 12): number =>
  [...text].reduce(
    (width, character) => width + (/[\u2e80-\u9fff\uf900-\uffef]/.test(character) ? size : size * 0.58),
    0,
  )

/** What fits, with an ellipsis where something had to go. */
export function fitting(text: string, room: number, size = 12): string {
  if (textWidth(text, size) <= room) return text
  let kept = ''
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > room) break
    kept += character
  }
  return kept === '' ? '' : `${kept}…`
}
