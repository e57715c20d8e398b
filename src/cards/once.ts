/** The same function, worked out once for each thing it is asked of. A card asks ten drugs of the same paragraphs. */
export function once<K, V>(work: (of: K) => V): (of: K) => V {
  const done = new Map<K, V>()
  return of => {
    const known = done.get(of) ?? work(of)
    done.set(of, known)
    return known
  }
}
