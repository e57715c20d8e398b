import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { foreignLicences } from '../../packaging/licences.ts'

const packages = {
  '': { version: '0.1.0', license: 'Apache-2.0' },
  'node_modules/plain': { version: '1.0.0', license: 'MIT' },
  'node_modules/either': { version: '1.0.0', license: '(GPL-2.0-only OR MIT)' },
  'node_modules/tool': { version: '1.0.0', license: 'GPL-3.0-only', dev: true },
  'node_modules/both': { version: '2.0.0', license: 'MIT AND GPL-2.0-only' },
  'node_modules/a/node_modules/copyleft': { version: '3.0.0', license: 'AGPL-3.0-only' },
  'node_modules/silent': { version: '4.0.0' },
}

it('names each package that is handed out under a licence we do not allow', () => {
  expect(foreignLicences({ packages })).toEqual([
    'both 2.0.0: MIT AND GPL-2.0-only',
    'copyleft 3.0.0: AGPL-3.0-only',
    'silent 4.0.0: no licence named',
  ])
})

it('finds none among ours', () => {
  const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'))
  expect(foreignLicences(lock)).toEqual([])
})
