import { useId, useState } from 'preact/hooks'
import { useLocale, useWords } from '../locale.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import type { Money as Values } from './values.ts'
import { Waterfall } from './waterfall.tsx'
import { words } from './words.ts'

/** Each road's points as a waterfall, what is at stake, and the remarks for the claim. */
export function Money({ money: { routes, lost, yen, claimTexts } }: { readonly money: Values }) {
  const say = useWords(words)
  const { locale } = useLocale()
  const name = useId()
  const [chosen, choose] = useState(routes[0]?.route)
  const route = routes.find(one => one.route === chosen) ?? routes[0]
  const scale = Math.max(...routes.map(({ total }) => total))
  const number = (value: number) => value.toLocaleString('ja-JP')
  return (
    <section class="picture" aria-label={say.money}>
      <h4>{say.money}</h4>
      <div class="choices" role="radiogroup" aria-label={say.money}>
        {routes.map(one => (
          <label key={one.route}>
            <input type="radio" name={name} checked={one.route === route?.route} onChange={() => choose(one.route)} />
            {say[one.route]}
          </label>
        ))}
      </div>
      {route && <Waterfall route={route} scale={scale} />}
      {yen?.labPrice !== undefined && yen.margin !== undefined && (
        <p>{say.ledger(number(yen.income), number(yen.labPrice), number(yen.margin))}</p>
      )}
      {lost !== undefined && lost > 0 && <p class="at-stake">▲ {say.lost(number(lost))}</p>}
      {claimTexts.length > 0 && (
        <>
          <h5>{say.claimTexts}</h5>
          <ul class="claim-texts">
            {claimTexts.map(({ code, text }) => {
              const words = typeof text === 'string' ? text : text[locale]
              return (
                <li key={code}>
                  <span lang={typeof text === 'string' ? 'ja' : locale}>{words}</span> <CopyButton text={words} />
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
