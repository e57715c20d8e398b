import '../../../parts/fields/fields.css'
import { useState } from 'preact/hooks'
import { asError } from '../../../as-error.ts'
import { download } from '../../../download.ts'
import { useLocale, useWords } from '../../../locale.tsx'
import { AnswerMark } from '../../../parts/answer-mark.tsx'
import { CodeBlock } from '../../../parts/code-block.tsx'
import { Failure } from '../../../parts/failure.tsx'
import { useSettings } from '../../../settings.tsx'
import { asMarkdown } from './as-markdown.ts'
import { conformance } from './report.ts'
import type { Report } from './reported.ts'
import { words } from './words.ts'

/** The conformance report: every promise tried on the running service, to read and to download. */
export function Conformance() {
  const say = useWords(words)
  const { locale } = useLocale()
  const { knowledge } = useSettings()
  const [made, settle] = useState<{ readonly report?: Report; readonly error?: Error; readonly busy?: true }>({})
  const make = async () => {
    settle({ busy: true })
    try {
      settle({ report: await conformance(knowledge, locale) })
    } catch (error) {
      settle({ error: asError(error) })
    }
  }
  return (
    <section class="conformance" aria-labelledby="conformance-title">
      <h2 id="conformance-title">{say.title}</h2>
      <p class="quiet">{say.intro}</p>
      <p>
        <button type="button" class="act" disabled={made.busy} onClick={make}>
          {made.busy ? say.making : say.make}
        </button>
      </p>
      <div aria-live="polite" aria-busy={made.busy ?? false}>
        {made.error && <Failure error={made.error} />}
        {made.report && <Shown report={made.report} />}
      </div>
    </section>
  )
}

function Shown({ report }: { readonly report: Report }) {
  const say = useWords(words)
  const name = `shirube-conformance-${report.made.slice(0, 10)}`
  const json = JSON.stringify(report, null, 2)
  return (
    <>
      <div class="section-head">
        <p>
          <strong>{say.counted(report.passed, report.failed)}</strong>{' '}
          <span class="quiet">
            {report.specification}・{report.made}
          </span>
        </p>
        <span class="composer-tools">
          <button type="button" class="plain" onClick={() => download(`${name}.json`, json, 'application/json')}>
            {say.download}
          </button>
          <button
            type="button"
            class="plain"
            onClick={() => download(`${name}.md`, asMarkdown(report, say), 'text/markdown')}
          >
            {say.downloadMarkdown}
          </button>
        </span>
      </div>
      <p>{report.statement}</p>
      <table class="checks">
        <thead>
          <tr>
            <th scope="col">{say.result}</th>
            <th scope="col">{say.check}</th>
            <th scope="col">{say.saw}</th>
            <th scope="col">{say.basis}</th>
          </tr>
        </thead>
        <tbody>
          {report.checks.map(({ id, passed, saw, basis }) => (
            <tr key={id}>
              <td class={passed ? 'check-met' : 'check-missed'}>
                <AnswerMark is={passed ? 'yes' : 'no'} /> <strong>{passed ? say.met : say.missed}</strong>
              </td>
              <th scope="row">{say[id]}</th>
              <td>
                <code>{saw}</code>
              </td>
              <td>
                <a href={basis.url} target="_blank" rel="noopener noreferrer">
                  {basis.locator}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details class="panel">
        <summary>JSON</summary>
        <CodeBlock text={json} />
      </details>
    </>
  )
}
