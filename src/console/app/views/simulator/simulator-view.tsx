import '../patient/patient.css'
import './simulator.css'
import { useWords } from '../../locale.tsx'
import { href, useRoute } from '../../route.ts'
import { Bench } from './bench.tsx'
import { Conformance } from './conformance/conformance.tsx'
import { words } from './words.ts'

/** For whoever connects an EHR: one call on the bench, or all that is promised tried at once. */
export default function SimulatorView() {
  const say = useWords(words)
  const { view, rest } = useRoute()
  const reporting = rest[0] === 'conformance'
  const current = (here: boolean) => (here ? 'page' : undefined)
  return (
    <div class="simulator">
      <h1>{say.title}</h1>
      <nav class="simulator-pages" aria-label={say.title}>
        <a href={href(view)} aria-current={current(!reporting)}>
          {say.bench}
        </a>
        <a href={href(view, ['conformance'])} aria-current={current(reporting)}>
          {say.report}
        </a>
      </nav>
      {reporting ? <Conformance /> : <Bench />}
    </div>
  )
}
