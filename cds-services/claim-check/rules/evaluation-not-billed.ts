import { no, rule, unknown, yes } from '#rule'

/** B011-5: once per patient; for blood cancers once per same disease, so that an earlier charge leaves it to the dates. */
export const evaluationNotBilled = rule({
  id: 'claim-check/evaluation-not-billed',
  cites: ['fee-2022/b011-5/1', 'fee-2024/b011-5/1', 'fee-2026/b011-5/1'],
  reads: ['charges', 'profile.use', 'tumor.onset'],
  why: { yes: ['evaluation-not-billed', 'evaluation-billed-for-another-disease'], no: ['evaluation-billed'] },
  decide({ charges, profile, tumor }) {
    if (charges === undefined) return unknown('charges')
    const billed = charges.filter(({ fee }) => fee === 'B011-5')
    if (billed.length === 0) return yes('evaluation-not-billed')
    const dates = billed.flatMap(({ on }) => on ?? [])
    if (profile?.use === undefined) return unknown('profile.use')
    if (profile.use !== 'haem-profile') return no('evaluation-billed', { dates }, ...billed)
    const onset = tumor?.onset
    if (onset === undefined || dates.length < billed.length) return unknown('tumor.onset')
    return dates.every(date => date < onset)
      ? yes('evaluation-billed-for-another-disease', { dates }, ...billed)
      : no('evaluation-billed', { dates }, ...billed)
  },
})
