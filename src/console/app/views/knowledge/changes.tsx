import { useState } from 'preact/hooks'
import { addDays, type IsoDate, isIsoDate } from '#case'
import type { KnowledgeChanges } from '../../../shapes/knowledge.ts'
import { ask } from '../../api.ts'
import { useLocale, useWords } from '../../locale.tsx'
import { CodeBlock } from '../../parts/code-block.tsx'
import { Failure } from '../../parts/failure.tsx'
import { useRemote } from '../../remote.ts'
import { useSettings } from '../../settings.tsx'
import { words } from './words.ts'

/** Which rows begin, end or say something else between two days; at first, around the latest change of the fee table. */
export function Changes() {
  const say = useWords(words)
  const { locale } = useLocale()
  const { regimes, today } = useSettings()
  const last = regimes.findLast(({ from }) => from <= today)?.from ?? today
  const [from, setFrom] = useState<IsoDate>(addDays(last, -1))
  const [to, setTo] = useState<IsoDate>(last)
  const { data, error } = useRemote(`${locale} ${from} ${to}`, signal =>
    ask<KnowledgeChanges>(`console/api/knowledge/changes?from=${from}&to=${to}`, { locale, signal }),
  )
  const dayInput = (label: string, value: IsoDate, set: (day: IsoDate) => void) => (
    <label class="quiet">
      {label}{' '}
      <input
        type="date"
        value={value}
        onChange={event => isIsoDate(event.currentTarget.value) && set(event.currentTarget.value)}
      />
    </label>
  )
  return (
    <section class="row-changes">
      <h2>{say.changes}</h2>
      <div class="two-days">
        {dayInput(say.earlier, from, setFrom)}
        {dayInput(say.later, to, setTo)}
        {data && <span class="quiet">{say.changed(data.rows.length)}</span>}
      </div>
      {error && <Failure error={error} />}
      {data?.rows.length === 0 && <p class="quiet">{say.unchanged}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by the keyboard */}
      <ul class="row-list" tabIndex={0} aria-live="polite" aria-label={say.changes}>
        {data?.rows.map(({ table, id, what, title, fields }) => (
          <li key={`${table}/${id}`} class={`row-change row-${what}`}>
            <span class="what">{what === 'changes' ? say['changes-row'] : say[what]}</span>
            <span>
              {title} <code>{id}</code> <span class="quiet">{table}</span>
              {fields.map(({ name, before, after }) => (
                <span key={name} class="field-change">
                  {name}：<del>{before}</del> → <ins>{after}</ins>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p class="quiet">{say.whose}</p>
      <CodeBlock text={`npm run knowledge -- diff ${from} ${to} --lang ${locale}`} />
    </section>
  )
}
