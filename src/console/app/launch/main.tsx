import { render } from 'preact'
import { LocaleProvider } from '../locale.tsx'
import '../style/tokens.css'
import '../style/base.css'
import { LaunchPage } from './launch-page.tsx'

const place = document.getElementById('launch')
if (place)
  render(
    <LocaleProvider>
      <LaunchPage />
    </LocaleProvider>,
    place,
  )
