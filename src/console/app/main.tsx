import { render } from 'preact'
import { LocaleProvider } from './locale.tsx'
import { Shell } from './shell/shell.tsx'
import './style/tokens.css'
import './style/base.css'
import './style/print.css'

const place = document.getElementById('console')
if (place)
  render(
    <LocaleProvider>
      <Shell />
    </LocaleProvider>,
    place,
  )
