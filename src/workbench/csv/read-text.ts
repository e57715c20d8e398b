import { readFileSync } from 'node:fs'
import { type Bench, Refused } from '../bench.ts'

/** The text of a file in UTF-8, with or without a byte-order mark, or in Shift_JIS (Windows-31J), as Japanese masters come. Throws Refused. */
export function readText(file: string, { say }: Pick<Bench, 'say'>): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch {
    throw new Refused(say.unreadableFile(file))
  }
  for (const encoding of ['utf-8', 'shift_jis'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {}
  throw new Refused(say.unknownEncoding(file))
}
