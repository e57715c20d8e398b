import type { Note, Told } from '#cards'
import { germlineSigns } from '../../shared/germline-signs.ts'

/** Which variants the missing fractions are of, so that the laboratory can be asked. */
export function unstated({ c, k }: Told): readonly Note[] {
  const alterations = Array.isArray(c.profile?.alterations) ? c.profile.alterations : []
  const person = { birthDate: c.patient?.birthDate, onset: c.tumor?.onset }
  const genes = germlineSigns(alterations, k.germlineSigns, person).unstated
  return genes.length > 0
    ? [
        {
          text: {
            ja: `変異アレル頻度の記載がない、一覧の遺伝子：${genes.join('、')}`,
            en: `Listed genes whose allele fraction is not stated: ${genes.join(', ')}`,
          },
          cites: ['pgpv-2025/list'],
        },
      ]
    : []
}
