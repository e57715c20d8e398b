import type { Note, Told } from '#cards'

/** C-CAT's word is still to come, or will never come. */
export function awaited({ c }: Told): readonly Note[] {
  if (c.profile === undefined || c.ccat?.received !== false) return []
  return c.consent?.ccatSubmission?.value === 'deny'
    ? [
        {
          text: {
            ja: 'C-CATへの提出に同意がなく、調査結果は得られません。所見はエキスパートパネルで確かめてください',
            en: 'Submission to C-CAT was refused, so no report will come: let the expert panel look at the finding',
          },
          cites: ['fee-2024/d006-19/4', 'fee-2026/d006-19/1-e'],
        },
      ]
    : [
        {
          text: {
            ja: 'C-CAT調査結果はまだ届いていません。届いたら二次的所見の記載と照らしてください',
            en: 'The C-CAT report has not come yet; compare its section on secondary findings when it does',
          },
          cites: ['fee-2024/d006-19/3', 'fee-2026/b011-5/1-i'],
        },
      ]
}
