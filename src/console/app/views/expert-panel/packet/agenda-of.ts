import type { Review, Said } from '../../../../shapes/panel-case.ts'

/** A point to decide: the question, what the service says to it, and the ids of its paragraphs. */
export interface Point {
  readonly head: string
  readonly text: string
  readonly cites: readonly string[]
}

type Say = {
  readonly mayOmit: string
  readonly mustReview: string
  readonly lawOpen: string
  readonly unsettled: string
  readonly resultFirst: string
  readonly recommend: (drug: string) => string
  readonly listedForResistance: (drug: string) => string
  readonly noRoad: string
  readonly anyTreatment: string
  readonly noCandidate: string
  readonly germlinePoint: string
  readonly quorumPoint: string
}

/** What follows from the services' answers for the meeting, in the order of a discussion. Nothing here is decided anew. */
export function agendaOf(review: Review, say: Say): readonly Point[] {
  const { waiver, candidates, germline, meeting, lane, reported } = review
  const form =
    waiver?.outcome === 'flag'
      ? say.lawOpen
      : lane === 'omit'
        ? say.mayOmit
        : lane === 'cannot-tell'
          ? say.unsettled
          : say.mustReview
  return [
    ...(reported ? [] : [{ head: say.resultFirst, text: '', cites: [] }]),
    ...(waiver ? [{ head: form, text: waiver.summary, cites: citedBy(waiver) }] : []),
    ...(candidates ?? []).map(({ drug, level, road }) => ({
      head: level === 'R' ? say.listedForResistance(drug) : say.recommend(drug),
      text: road?.summary ?? (level === 'R' ? '' : say.noRoad),
      cites: citedBy(road),
    })),
    ...(candidates?.length === 0 && lane !== 'omit'
      ? [{ head: say.anyTreatment, text: say.noCandidate, cites: citedBy(waiver) }]
      : []),
    ...(germline ? [{ head: say.germlinePoint, text: germline.summary, cites: citedBy(germline) }] : []),
    ...(meeting?.quorum && meeting.quorum.outcome !== 'quorum'
      ? [{ head: say.quorumPoint, text: meeting.quorum.summary, cites: citedBy(meeting.quorum) }]
      : []),
  ]
}

/** The paragraphs by which a service's answer is what it is. */
export const citedBy = (said: Said | undefined): readonly string[] => [
  ...new Set(said?.decides.flatMap(({ cites }) => cites)),
]
