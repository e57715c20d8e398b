import type { Alteration } from '#case'
import { fold } from '../read/text.ts'

/** `EGFR exon 19 deletion`, `エクソン20挿入`: an exon and the kind of change, where that is all that is said. */
export function exonChange(texts: readonly string[]): Pick<Alteration, 'exon' | 'change'> {
  for (const text of texts.map(fold)) {
    const exon = /(?:exon|エクソン|ex)\s?(\d{1,2})/.exec(text)?.[1]
    if (exon === undefined) continue
    const change = /欠失|del/.test(text) ? 'deletion' : /挿入|ins/.test(text) ? 'insertion' : undefined
    return { exon: Number(exon), ...(change && { change }) }
  }
  return {}
}
