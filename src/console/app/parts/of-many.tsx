import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { launchFromSandbox } from '../ehr.ts'
import { forgetLaunch } from '../launched.ts'
import { useLocale, useWords, type WordTable } from '../locale.tsx'
import { type ManyHere, useManyHere } from '../many-here.ts'
import { useSettings } from '../settings.tsx'
import { Failure } from './failure.tsx'
import { SessionOver } from './session-over.tsx'

const words = {
  notOpened: {
    ja: 'この画面は、電子カルテのメニューから開きます（SMART起動 launch.html?open=…、スコープ user/…）。患者一人のカルテから開いた権限では、一覧は読めません。',
    en: 'This page is opened from a menu of the EHR (SMART launch of launch.html?open=…, scopes user/…). What was granted with one patient’s chart does not open a list.',
  },
  launch: {
    ja: '電子カルテのメニューから開く（SMART起動）',
    en: 'Open from a menu of the EHR (SMART launch)',
  },
  openedBy: {
    ja: (ehr: string, user: string) => `電子カルテ ${ehr} から起動（${user}）`,
    en: (ehr: string, user: string) => `opened by the EHR at ${ehr} (${user})`,
  },
  notProven: { ja: '利用者は不明', en: 'user not known' },
  end: { ja: 'この一覧を閉じる', en: 'Close this list' },
} as const satisfies WordTable

interface Props {
  /** The id of the view. */
  readonly view: string
  readonly children: (here: ManyHere) => ComponentChildren
}

/** The frame of a view of many patients: of those whom the user of an EHR may see, or of the sandbox. */
export function OfMany({ view, children }: Props) {
  const say = useWords(words)
  const here = useManyHere()
  if (here === undefined) return <p>{say.notOpened}</p>
  const { launched } = here
  const end = () => {
    forgetLaunch()
    // So that nothing of the patients stays in memory either.
    location.reload()
  }
  return (
    <>
      {launched && <SessionOver />}
      {children(here)}
      <p class="screen-only quiet opened-by">
        {launched ? (
          <>
            {say.openedBy(launched.fhirBase, launched.user ?? say.notProven)}{' '}
            <button type="button" class="plain" onClick={end}>
              {say.end}
            </button>
          </>
        ) : (
          <LaunchButton view={view} label={say.launch} />
        )}
      </p>
    </>
  )
}

/** Opens the view as an EHR would from its menu, with a token of the sandbox for everybody whom its user may see. */
function LaunchButton({ view, label }: { readonly view: string; readonly label: string }) {
  const { locale } = useLocale()
  const { sandbox } = useSettings()
  const [failure, fail] = useState<Error>()
  const { fhirPath } = sandbox ?? {}
  if (fhirPath === undefined) return null
  return (
    <>
      <button type="button" class="plain" onClick={() => launchFromSandbox({ fhirPath, view, locale }).catch(fail)}>
        {label}
      </button>
      {failure && <Failure error={failure} />}
    </>
  )
}
