import type { Locale } from '#case'
import { ask, fhirBaseAt, root } from './api.ts'

/** What the sandbox, as the EHR, lets the app do. */
export const permissions = ['read-write', 'read', 'nothing'] as const
export type Permission = (typeof permissions)[number]

interface Launching {
  readonly fhirPath: string
  /** The chart that is open; without one, the app is opened from a menu. */
  readonly patientId?: string
  /** The view of many patients that is opened then. */
  readonly view?: string
  readonly locale: Locale
  readonly permits?: Permission
  /** What the link on a card hands to the app. */
  readonly appContext?: string | undefined
}

/** Leaves the page for a SMART launch of this very app, as the EHR of the sandbox begins one. Throws Refusal. */
export async function launchFromSandbox({
  fhirPath,
  patientId,
  view,
  locale,
  permits,
  appContext,
}: Launching): Promise<void> {
  const app = new URL('launch.html', root())
  const parameters = {
    ...(patientId && { patient: patientId }),
    ...(permits && { permits }),
    ...(appContext && { appContext }),
  }
  const body = { launchUrl: app.href, parameters }
  const begun = await ask<{ readonly launch_id: string }>(`${fhirPath}/_services/smart/Launch`, { locale, body })
  const iss = fhirBaseAt(fhirPath)
  location.assign(
    `${app.href}?${new URLSearchParams({ ...(view && { open: view }), iss, launch: begun.launch_id, lang: locale })}`,
  )
}
