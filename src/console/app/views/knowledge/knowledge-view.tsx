import './knowledge.css'
import { type IsoDate, isIsoDate } from '#case'
import type { KnowledgeState } from '../../../shapes/knowledge.ts'
import { ask } from '../../api.ts'
import { useLocale, useWords } from '../../locale.tsx'
import { Failure } from '../../parts/failure.tsx'
import { useRemote } from '../../remote.ts'
import { amend, useRoute } from '../../route.ts'
import { useSettings } from '../../settings.tsx'
import { Changes } from './changes.tsx'
import { Documents } from './documents.tsx'
import { Regimes } from './regimes.tsx'
import { Tables } from './tables.tsx'
import { words } from './words.ts'

/** For curators and auditors: every source with its state, what nobody has verified, what is stale, what changes when. */
export default function KnowledgeView() {
  const say = useWords(words)
  const { locale } = useLocale()
  const { today } = useSettings()
  const asked = useRoute().query.get('day') ?? ''
  const day: IsoDate = isIsoDate(asked) ? asked : today
  const { data, error } = useRemote(`${locale} ${day}`, signal =>
    ask<KnowledgeState>(`console/api/knowledge?day=${day}`, { locale, signal }),
  )
  return (
    <div class="reading knowledge-view">
      <div class="section-head">
        <h1>{say.title}</h1>
        <label class="quiet">
          {say.day}{' '}
          <input
            type="date"
            value={day}
            onChange={event => isIsoDate(event.currentTarget.value) && amend({ day: event.currentTarget.value })}
          />
        </label>
      </div>
      {error && <Failure error={error} />}
      {data && (
        <>
          <p>
            {say.version(data.version)}・{say.links(data.links.approved, data.links.all)}
          </p>
          <Regimes regimes={data.regimes} />
          <Tables tables={data.tables} />
          <Changes />
          <Documents documents={data.documents} />
        </>
      )}
    </div>
  )
}
