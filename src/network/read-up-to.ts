/** The whole body, or undefined when it is larger; no more than one chunk beyond `maxBytes` is ever held. */
export async function readUpTo(
  maxBytes: number,
  body: AsyncIterable<Uint8Array> | null,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > maxBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
