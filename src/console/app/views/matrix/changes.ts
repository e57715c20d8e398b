import type { Matrix, MatrixRow } from '../../../shapes/matrix.ts'

export interface Change {
  readonly row: string
  /** Absent when the whole row begins, ends or changes. */
  readonly test?: string
  readonly what: 'began' | 'ended' | 'moved'
}

/** What is not the same in two matrices: rows that begin or end, what a row says of itself, its links one by one. */
export function changes(before: Matrix, after: Matrix): readonly Change[] {
  const [old, now] = [byId(before), byId(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((row): readonly Change[] => {
    const [was, is] = [old.get(row), now.get(row)]
    if (was === undefined) return [{ row, what: 'began' }]
    if (is === undefined) return [{ row, what: 'ended' }]
    return [...(itself(was) === itself(is) ? [] : [{ row, what: 'moved' as const }]), ...links(was, is)]
  })
}

const byId = ({ rows }: Matrix) => new Map(rows.map(row => [row.id, row]))

const itself = ({ payableYet, panelOnly, firstLine, when }: MatrixRow) =>
  JSON.stringify([payableYet, panelOnly, firstLine, when])

function links(was: MatrixRow, is: MatrixRow): readonly Change[] {
  const standing = ({ links }: MatrixRow) => new Map(links.map(link => [link.test, link.standing]))
  const [old, now] = [standing(was), standing(is)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter(test => old.get(test) !== now.get(test))
    .map(test => ({ row: is.id, test, what: !old.has(test) ? 'began' : !now.has(test) ? 'ended' : 'moved' }))
}
