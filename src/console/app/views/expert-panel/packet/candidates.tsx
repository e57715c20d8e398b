import type { Candidate, Review } from '../../../../shapes/panel-case.ts'
import { useWords } from '../../../locale.tsx'
import { words } from '../words.ts'
import { Lines, signs } from './lines.tsx'

interface Props {
  readonly candidates: Review['candidates'] | undefined
  readonly paragraphs: Review['paragraphs']
}

/** The candidate drugs of the C-CAT report, each with the road to it. */
export function Candidates({ candidates, paragraphs }: Props) {
  const say = useWords(words)
  if (candidates === undefined) return <p class="not-on-record">{say.candidatesNotOnRecord}</p>
  if (candidates.length === 0) return <p>{say.noCandidate}</p>
  return candidates.map(one => (
    <div key={`${one.drug} ${one.gene}`} class="packet-candidate">
      <h4>
        {one.drug} <span class="candidate-facts">{say.list(factsOf(one, say))}</span>
      </h4>
      {one.road ? (
        <>
          <p>{one.road.summary}</p>
          <Lines statements={one.road.decides} paragraphs={paragraphs} />
          <p class="rungs">
            {one.road.rungs.map(({ rung, answer }) => (
              <span key={rung} class={`rung-${answer}`}>
                {signs[answer]} {rung in say ? String(say[rung as keyof typeof say]) : rung}
              </span>
            ))}
          </p>
        </>
      ) : (
        <p>{one.level === 'R' ? say.resistance : say.noRoad}</p>
      )}
    </div>
  ))
}

type Say = {
  readonly level: (level: string) => string
  readonly fits: string
  readonly fitsNot: string
  readonly fitNotStated: string
  readonly noLevel: string
  readonly noReach: string
}

function factsOf({ gene, level, reach, cdxFit }: Candidate, say: Say): readonly string[] {
  const fit = cdxFit === undefined ? say.fitNotStated : cdxFit ? say.fits : say.fitsNot
  return [...(gene ? [gene] : []), level ? say.level(level) : say.noLevel, reach ?? say.noReach, fit]
}
