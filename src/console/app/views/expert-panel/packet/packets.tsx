import type { IsoDate } from '#case'
import { useWords } from '../../../locale.tsx'
import { href } from '../../../route.ts'
import { useSettings } from '../../../settings.tsx'
import type { ShownCase, Wanted } from '../shown-case.ts'
import { words } from '../words.ts'
import { Cover } from './cover.tsx'
import { Packet } from './packet.tsx'

interface Props {
  readonly cases: readonly ShownCase[]
  readonly day: IsoDate
  /** Absent where it is one patient who is wanted. */
  readonly meeting: Wanted | undefined
  /** Whether everybody wanted has been read. */
  readonly done: boolean
  /** Leads back where the case was opened without an address. */
  readonly onClose: (() => void) | undefined
}

/** The packet of one case; of several, each on pages of its own behind a cover that lists them. */
export function Packets({ cases, day, meeting, done, onClose }: Props) {
  const say = useWords(words)
  const { sandbox, today } = useSettings()
  const dated = { day: day === (sandbox?.day ?? today) ? undefined : day }
  return (
    <>
      <div class="section-head screen-only">
        {onClose ? (
          <button type="button" class="plain" onClick={onClose}>
            {say.back}
          </button>
        ) : (
          <a href={href('expert-panel', [], { ...dated, meeting })}>{say.back}</a>
        )}
        <button type="button" class="act" disabled={cases.length === 0} onClick={() => print()}>
          {say.print}
        </button>
      </div>
      {done && cases.length === 0 && <p>{say.noCase}</p>}
      {meeting !== undefined && cases.length > 0 && <Cover cases={cases} day={day} wanted={meeting} />}
      {cases.map((one, i) => (
        <Packet
          key={one.patient.id}
          shown={one}
          day={day}
          ordinal={meeting === undefined ? undefined : `${i + 1}/${cases.length}`}
        />
      ))}
    </>
  )
}
