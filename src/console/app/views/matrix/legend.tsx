import { useWords } from '../../locale.tsx'
import { Sign } from './sign.tsx'
import { words } from './words.ts'

const STANDINGS = ['approved', 'to-verify', 'not-usable'] as const

export function Legend() {
  const say = useWords(words)
  return (
    <ul class="legend">
      {STANDINGS.map(standing => (
        <li key={standing}>
          <Sign standing={standing} /> {say[standing]}
        </li>
      ))}
    </ul>
  )
}
