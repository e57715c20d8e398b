/**
 * Text as it is compared: width-insensitive (NFKC), lower case, がん written 癌, hyphens and middle dots as spaces.
 * For comparing only; what is shown stays as it was written.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/がん|ガン(?![グマ])/g, '癌')
    .replace(/頚/g, '頸')
    .replace(/[®™]|\(tm\)|\(r\)/g, '')
    .replace(/[\s・\-‐‑‒–—−]+/g, ' ')
    .trim()

/** Whether any of the texts holds what the pattern, written for folded text, asks for. */
export const says = (texts: readonly string[], pattern: RegExp): boolean => texts.some(text => pattern.test(fold(text)))
