import type { Explained, Opinion, Reply } from '../../../../shapes/explained.ts'
import { useWords } from '../../../locale.tsx'
import { Failure } from '../../../parts/failure.tsx'
import { Tree } from '../tree/tree.tsx'
import { CardBox } from './card-box.tsx'
import { words } from './words.ts'

interface Props {
  readonly replies: readonly Reply[]
  readonly fhirPath: string | undefined
}

/** The cards of all services, and under each the tree of rules it came from. */
export function CardList({ replies, fhirPath }: Props) {
  const say = useWords(words)
  const answers = replies.flatMap(({ answer }) => answer ?? [])
  const speaking = answers.filter(({ cards }) => cards.length > 0)
  const silent = answers.filter(({ cards }) => cards.length === 0)
  return (
    <>
      {speaking.map(answer => (
        <Answer key={answer.service.id} answer={answer} fhirPath={fhirPath} />
      ))}
      {replies.map(
        ({ id, title, refused }) =>
          refused && (
            <section key={id} class="answer">
              <h3>{title}</h3>
              <Failure error={new Error(refused)} />
            </section>
          ),
      )}
      {speaking.length === 0 && silent.length > 0 && <p class="all-silent">{say.allSilent}</p>}
      {silent.length > 0 && speaking.length > 0 && (
        <p class="quiet silent">
          {say.silent}：{silent.map(({ service }) => service.title).join('／')}
        </p>
      )}
    </>
  )
}

function Answer({ answer, fhirPath }: { readonly answer: Explained; readonly fhirPath: string | undefined }) {
  const say = useWords(words)
  const { service, cards, opinions, paragraphs } = answer
  const opinionOf = (regime: string): Opinion | undefined => opinions.find(one => one.regime.id === regime)
  const unshown = opinions.filter(({ shown }) => !shown)
  return (
    <section class="answer" aria-labelledby={`${service.id}-title`}>
      <h3 id={`${service.id}-title`}>{service.title}</h3>
      {cards.map(card => {
        const opinion = opinionOf(card.extension['org.w3id.shirube.decision'].regime)
        return (
          <CardBox key={card.uuid} card={card}>
            {opinion && (
              <details class="way">
                <summary>
                  {say.way} <span class="quiet">{opinion.regime.name}</span>
                </summary>
                <Tree branch={opinion.finding} paragraphs={paragraphs} fhirPath={fhirPath} />
              </details>
            )}
          </CardBox>
        )
      })}
      {unshown.map(({ regime }) => (
        <p key={regime.id} class="quiet">
          {say.sameProposal(regime.name)}
        </p>
      ))}
    </section>
  )
}
