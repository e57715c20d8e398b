/** How long to wait before writing again what could not be written, in milliseconds. */
const AGAIN_MS = 1_000
/** How long what arrives is gathered before it is written, in milliseconds. */
const GATHER_MS = 50

export interface BacklogParts<T> {
  /** Writes some items, all or none. It may be given again what it has written already. */
  readonly write: (items: readonly T[]) => Promise<void>
  /** Items written at a time, and items that wait at most; what arrives when as many wait is dropped. */
  readonly batch: number
  readonly most: number
  readonly dropped: () => void
}

/** What is written in the background, in the order it came, so that nobody waits for it. Bounded; survives the storage's absence. */
export interface Backlog<T> {
  add(item: T): void
  waiting(): number
  /** Writes what waits, within the time, then stops. */
  close(ms: number): Promise<void>
}

export function backlog<T>({ write, batch, most, dropped }: BacklogParts<T>): Backlog<T> {
  const items: T[] = []
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined

  async function writeAll(): Promise<void> {
    while (items.length > 0) {
      const some = items.slice(0, batch)
      await write(some)
      items.splice(0, some.length)
    }
  }
  const start = (ms: number) => {
    timer ??= setTimeout(() => {
      timer = undefined
      writing ??= writeAll()
        .catch(() => start(AGAIN_MS))
        .finally(() => {
          writing = undefined
          if (items.length > 0) start(AGAIN_MS)
        })
    }, ms).unref()
  }
  return {
    add(item) {
      if (items.length >= most) return dropped()
      items.push(item)
      if (writing === undefined) start(GATHER_MS)
    },
    waiting: () => items.length,
    async close(ms) {
      clearTimeout(timer)
      const late = new Promise(resolve => setTimeout(resolve, ms).unref())
      const rest = async () => {
        await writing
        await writeAll()
      }
      await Promise.race([rest().catch(() => {}), late])
      clearTimeout(timer)
    },
  }
}
