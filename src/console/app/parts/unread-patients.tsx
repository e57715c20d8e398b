import type { RecordKey } from '#case'
import type { ListedPatient } from '../../shapes/listed-patient.ts'
import type { OfRecord, Unread } from '../../shapes/many.ts'
import { useWords } from '../locale.tsx'
import type { Readings } from '../many-patients.ts'
import { Failure } from './failure.tsx'
import { gapWords, words } from './unread-words.ts'

interface Props {
  readonly patients: readonly ListedPatient[]
  readonly readings: Readings<OfRecord>
}

/** Whom a list leaves out because they could not be read, and of whom it may show too little; nothing where all is read. */
export function UnreadPatients({ patients, readings: { read, unread, error } }: Props) {
  const say = useWords(words)
  const section = useWords(gapWords)
  const unreadFor = (reason: Unread) => patients.filter(({ id }) => unread.get(id) === reason)
  const gapsOf = ({ id }: ListedPatient): readonly RecordKey[] => read.get(id)?.gaps ?? []
  const inPart = Map.groupBy(
    patients.filter(one => gapsOf(one).length > 0),
    one =>
      gapsOf(one)
        .map(key => section[key])
        .join(say.comma),
  )
  return (
    <div role="alert">
      {error && <Failure error={error} />}
      {unread.size > 0 && (
        <section class="failure">
          <strong>▲ {say.unread(unread.size)}</strong>
          <ul>
            {[...new Set(unread.values())].map(reason => (
              <li key={reason}>
                {say[reason]}
                {say.colon} <Names patients={unreadFor(reason)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {inPart.size > 0 && (
        <section class="failure">
          <strong>▲ {say.inPart([...inPart.values()].flat().length)}</strong>
          <ul>
            {[...inPart].map(([gaps, some]) => (
              <li key={gaps}>
                {gaps}: <Names patients={some} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

const Names = ({ patients }: Pick<Props, 'patients'>) => (
  <>
    {patients.map(({ id, name }) => (
      <span key={id} class="unread-name">
        <span lang="ja">{name}</span> <code>{id}</code>{' '}
      </span>
    ))}
  </>
)
