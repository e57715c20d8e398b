import './worklist.css'
import { useWords } from '../../locale.tsx'
import { OfMany } from '../../parts/of-many.tsx'
import { words } from './words.ts'
import { Worklist } from './worklist.tsx'

/** The register of panel tests and the drugs to be proven, patient by patient, for coordinators and pharmacists. */
export default function WorklistView() {
  const say = useWords(words)
  return (
    <div class="worklist-view">
      <h1>{say.title}</h1>
      <p class="quiet">{say.intro}</p>
      <OfMany view="worklist">{here => <Worklist {...here} />}</OfMany>
    </div>
  )
}
