import type { IsoDate } from '#case'
import { type Row, schemas, type Tables } from '#knowledge'
import { type Texts, textsOf } from './yaml/change-table.ts'
import { rowText } from './yaml/house-style.ts'

type SignOff = Row<'signOffs'>

export interface Signer {
  readonly by: string
  readonly source: string
  readonly on: IsoDate
}

/** A person's sign-off of a row (`test` null) or of its link to a test, numbered after those already there. */
export function signed(held: readonly SignOff[], row: string, test: string | null, signer: Signer): SignOff {
  const stem = [row, ...(test === null ? [] : [test])].join('/')
  const numbers = new Set(held.map(one => one.id))
  let n = 1
  while (numbers.has(`${stem}/${n}`)) n++
  return { id: `${stem}/${n}`, row, test, ...signer }
}

/** The file of sign-offs with these in it; what it says above its first row stays. */
export function signOffTexts(root: string, signOffs: Tables['signOffs']): Texts {
  const [[file, text] = [`${schemas.signOffs.path}.yaml`, '']] = textsOf(root, 'signOffs')
  const opening = text.slice(0, /^(\[\]|- )/m.exec(text)?.index ?? text.length)
  return new Map([[file, opening + (signOffs.length > 0 ? signOffs.map(rowText).join('\n') : '[]\n')]])
}
