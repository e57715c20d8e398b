import type { Told } from '#cards'
import { genesOf, signs } from '../signs.ts'

/** Whether the finding touches BRCA1 or BRCA2, the genes for which the fee table provides. */
export const touchesBrca = (told: Pick<Told, 'finding'>): boolean =>
  genesOf(told).some(gene => gene === 'BRCA1' || gene === 'BRCA2')

/** Whether a test of the germline in blood (D006-18「2」) has already found it. */
export const shownInBlood = (told: Pick<Told, 'finding'>): boolean =>
  signs(told).some(({ source }) => source === 'germline-test-positive')
