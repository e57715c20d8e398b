import type { Review } from '../../../../shapes/panel-case.ts'
import { useWords } from '../../../locale.tsx'
import { words } from '../words.ts'

/** What was found, each variant with what the C-CAT report says of drugs for its gene. */
export function Variants({ variants }: { readonly variants: Review['variants'] | undefined }) {
  const say = useWords(words)
  if (variants === undefined) return <p class="not-on-record">{say.variantsNotOnRecord}</p>
  if (variants === 'not-stated') return <p class="not-on-record">{say.variantsNotStated}</p>
  if (variants.length === 0) return <p>{say.noVariant}</p>
  return (
    <table>
      <thead>
        <tr>
          {[say.gene, say.change, say.alleleFraction, say.origin, say.evidence].map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {variants.map(({ gene, change, alleleFraction, origin, evidence, ref }) => (
          <tr key={`${gene} ${ref}`}>
            <th scope="row">{gene}</th>
            <td>{change ?? say.notOnRecord}</td>
            <td>{alleleFraction === undefined ? say.notOnRecord : `${(alleleFraction * 100).toFixed(1)}%`}</td>
            <td>{origin ? say[origin] : say.notOnRecord}</td>
            <td>
              {evidence.length === 0
                ? say.noEvidence
                : say.list(evidence.map(({ drug, level }) => `${level ?? say.noLevel}：${drug}`))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
