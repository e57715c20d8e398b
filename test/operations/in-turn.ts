/** Acts on all, so many at a time: the next begins as soon as one is done. The results stand in the order of `all`. */
export async function inTurn<T, R>(together: number, all: readonly T[], act: (one: T) => Promise<R>): Promise<R[]> {
  const left = all.entries()
  const results: R[] = []
  const worker = async () => {
    for (const [i, one] of left) results[i] = await act(one)
  }
  await Promise.all(Array.from({ length: together }, worker))
  return results
}
