import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A mark that changes whenever a table under `root` is written, added, moved or removed; it reads no file. */
export function fileMarks(root: string): string {
  const files = globSync(['knowledge/**/*.yaml', 'terminology/*.yaml'], { cwd: root }).sort()
  return files.map(file => `${file} ${markOf(join(root, file))}`).join('\n')
}

function markOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat === undefined ? 'gone' : `${stat.ino} ${stat.size} ${stat.mtimeMs}`
}
