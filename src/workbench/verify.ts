import { load, personOf, rowsNamed, SIGNERS_NEEDED, signersOf, type Tables } from '#knowledge'
import { type Bench, Refused, writeLines } from './bench.ts'
import { type Signer, signed, signOffTexts } from './sign.ts'
import { changeTable, nameOf } from './yaml/change-table.ts'
import { commit } from './yaml/commit.ts'

/**
 * Records that a person compared a row, or its link to a test, with a source. The second person makes an unverified row
 * `secondary` and a link to be verified `approved`; one person alone changes neither. Throws Refused; then nothing was written.
 */
export function verify(id: string, test: string | null, signer: Signer, bench: Bench): void {
  const { root, say } = bench
  const tables = load(root)
  const { table, row } = signable(id, tables, bench)
  const links = test === null ? [] : linksTo(id, test, tables, bench)
  const what = test === null ? id : `${id}、${test}`
  const before = signersOf(tables, id, test)
  if (before.has(personOf(signer.by))) throw new Refused(say.signedAlready(signer.by, what))

  const signers = before.size + 1
  const enough = signers >= SIGNERS_NEEDED
  const [field, value] =
    test === null ? (['confidence', row.confidence] as const) : (['standing', links[0]?.link.standing ?? ''] as const)
  const rises = enough && (value === 'unverified' || value === 'to-verify')
  const after = test === null ? 'secondary' : 'approved'
  const checked = test === null && row.checked < signer.on ? { checked: signer.on } : {}
  const edit = {
    ...(test === null && rises && { confidence: after }),
    ...checked,
    ...(rises && Object.fromEntries(links.map(({ index }) => [`tests.${index}.standing`, after]))),
  }
  const texts = new Map([
    ...changeTable(root, table, new Map([[id, edit]]), []),
    ...signOffTexts(root, [...tables.signOffs, signed(tables.signOffs, id, test, signer)]),
  ])
  commit(root, texts, false, say.tableFault)
  const left = test === null ? openLinks(id, tables) : []
  writeLines(bench, [
    say.signedNow(signer.by, what, signers),
    rises
      ? say.verified(what, field, value, after)
      : value === 'unverified' || value === 'to-verify'
        ? say.waits(what)
        : say.unchangedBySignature(what, field, value),
    ...(left.length > 0 ? [say.linksLeft(left)] : []),
    ...[...texts.keys()].map(say.fileWritten(false)),
  ])
}

function signable(id: string, tables: Tables, { say }: Bench) {
  const [found, ...more] = rowsNamed(tables, id)
  if (found === undefined) throw new Refused(say.unknownRow(id))
  if (more.length > 0)
    throw new Refused(
      say.ambiguousRow(
        id,
        [found, ...more].map(one => nameOf(one.table)),
      ),
    )
  return found
}

/** The links of a row to one test, each with its place; none of them may be known to be of no use. */
function linksTo(id: string, test: string, tables: Tables, { say }: Bench) {
  const row = tables.cdx.find(one => one.id === id)
  const links = (row?.tests ?? []).map((link, index) => ({ link, index })).filter(({ link }) => link.test === test)
  if (links.length === 0) throw new Refused(say.unknownLink(id, test))
  if (links.some(({ link }) => link.standing === 'not-usable')) throw new Refused(say.unusableLink(id, test))
  return links
}

const openLinks = (id: string, tables: Tables) =>
  (tables.cdx.find(row => row.id === id)?.tests ?? [])
    .filter(link => link.standing === 'to-verify')
    .map(link => link.test)
