import './expert-panel.css'
import { useWords } from '../../locale.tsx'
import { OfMany } from '../../parts/of-many.tsx'
import { Cases } from './cases.tsx'
import { words } from './words.ts'

/** For whom the panel has to meet, how, and with what missing; and the packet for one case or for a whole meeting. */
export default function ExpertPanelView() {
  const say = useWords(words)
  return (
    <div class="expert-panel-view">
      <h1 class="screen-only">{say.title}</h1>
      <OfMany view="expert-panel">{here => <Cases {...here} />}</OfMany>
    </div>
  )
}
