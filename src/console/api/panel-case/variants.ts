import type { Words } from '#cards'
import type { Alteration, Case } from '#case'
import type { Review, Variant } from '../../shapes/panel-case.ts'
import { entryWords } from './entry-words.ts'

/** The variants reported present, each with what the C-CAT report says of drugs for its gene. */
export function variantsOf({ profile, ccat }: Case, words: Words): Review['variants'] {
  const { alterations } = profile ?? {}
  if (alterations === undefined || alterations === 'not-stated') return alterations
  return alterations.map((one): Variant => {
    const change = changeOf(one, words)
    const { alleleFraction, origin, ref } = one
    return {
      gene: one.gene,
      ...(change !== undefined && { change }),
      ...(typeof alleleFraction === 'number' && { alleleFraction }),
      ...(origin && { origin }),
      evidence: (ccat?.candidates ?? [])
        .filter(({ gene }) => gene === one.gene)
        .map(({ drug, level }) => ({
          drug: words.drug(drug),
          ...(level !== undefined && level !== 'not-stated' && { level }),
        })),
      ...(ref && { ref }),
    }
  })
}

/** A change as far as the report states it, the most exact statement first. */
export function changeOf({ protein, exon, change, partner, kind }: Alteration, { locale }: Words): string | undefined {
  const say = entryWords[locale]
  if (protein !== undefined && protein !== 'not-stated') return protein
  if (exon !== undefined) return say.exon(exon, change)
  if (partner !== undefined) return say.fusedWith(partner)
  return kind === undefined || kind === 'not-stated' ? undefined : say.kinds[kind]
}
