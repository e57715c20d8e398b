import { useEffect, useRef } from 'preact/hooks'
import type { Matrix } from '../../../shapes/matrix.ts'
import { useWords } from '../../locale.tsx'
import { ParagraphLine } from '../../parts/paragraph-line.tsx'
import { amend, useRoute } from '../../route.ts'
import { Sign } from './sign.tsx'
import { words } from './words.ts'

/** What stands behind the sign that was chosen: the label's condition, how the link is known, and every source. */
export function Opened({ matrix }: { readonly matrix: Matrix }) {
  const say = useWords(words)
  const open = useRoute().query.get('open')
  const dialog = useRef<HTMLDialogElement>(null)
  const row = matrix.rows.find(({ id }) => open?.startsWith(`${id}/`))
  const link = row?.links.find(({ test }) => open === `${row.id}/${test}`)
  const test = matrix.tests.find(({ id }) => id === link?.test)
  const found = row && link && test
  useEffect(() => {
    if (found) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open, found !== undefined])
  const cited = [...new Set([...(link?.cites ?? []), ...(row?.cites ?? [])])].flatMap(id => matrix.paragraphs[id] ?? [])
  return (
    <dialog ref={dialog} class="opened" aria-labelledby="opened-title" onClose={() => amend({ open: undefined })}>
      {found && (
        <>
          <div class="section-head">
            <h2 id="opened-title">
              {row.drugs.map(({ name }) => name).join('・')} × {test.name}
            </h2>
            <button type="button" class="plain" onClick={() => dialog.current?.close()}>
              {say.close}
            </button>
          </div>
          <p class={`standing standing-${link.standing}`}>
            <Sign standing={link.standing} /> {say[link.standing]}
            {link.from && <span class="quiet">（{say.since(link.from)}）</span>}
          </p>
          <dl class="addresses">
            <dt>{say.indication}</dt>
            <dd>{row.indication}</dd>
            <dt>{say.line}</dt>
            <dd>
              {say[row.when]}
              {row.firstLine === 'yes' && row.when !== 'first-line' && `・${say.firstLine}`}
            </dd>
            <dt>{say.evidence}</dt>
            <dd>{say[link.evidence]}</dd>
            <dt>{say.sure}</dt>
            <dd>
              {say[row.confidence]}・{say.checked(row.checked)}
            </dd>
            {row.note && (
              <>
                <dt>{say.note}</dt>
                <dd>{row.note}</dd>
              </>
            )}
          </dl>
          <h3>{say.sources}</h3>
          <ul>
            {cited.map(paragraph => (
              <ParagraphLine key={`${paragraph.url} ${paragraph.locator}`} paragraph={paragraph} />
            ))}
          </ul>
        </>
      )}
    </dialog>
  )
}
