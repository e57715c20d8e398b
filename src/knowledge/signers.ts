import type { Row, Tables } from './tables.ts'

/** How many different people must have compared a row or a link with a source before it counts as verified. */
export const SIGNERS_NEEDED = 2

/** A person's name as names are compared: width, case and spaces make no other person. */
export const personOf = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** Those who signed a row, or one of its links, each once. */
export const signersOf = (
  { signOffs }: Pick<Tables, 'signOffs'>,
  row: Row<'signOffs'>['row'],
  test: Row<'signOffs'>['test'],
): ReadonlySet<string> =>
  new Set(signOffs.filter(one => one.row === row && one.test === test).map(one => personOf(one.by)))
