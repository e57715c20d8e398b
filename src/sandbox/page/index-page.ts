import { type Locale, recordQueries } from '#case'
import { exampleHook, storyDay } from '../example-request.ts'
import type { ListedPatient } from '../patient-list.ts'
import { tryCommand } from '../try-command.ts'
import type { DiscoveredService } from './discovered.ts'
import { type Html, html } from './html.ts'
import { pageWords } from './page-words.ts'
import { style } from './style.ts'

export interface IndexPage {
  readonly locale: Locale
  /** Origin under which the page was asked for. */
  readonly origin: string
  readonly services: readonly DiscoveredService[]
  readonly patients: readonly ListedPatient[]
}

/** The front page of the sandbox as an HTML document without scripts. */
export function indexPage({ locale, origin, services, patients }: IndexPage): string {
  const words = pageWords[locale]
  const fhir = `${origin}/sandbox/fhir`
  const address = (name: string, url: string) => html`<dt>${name}</dt><dd><a href="${url}">${url}</a></dd>`
  const commands = (service: DiscoveredService) =>
    exampleHook(service.id) ? html`<pre>${tryCommand(service.id, origin)}</pre>` : html``
  return html`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title><style>${{ markup: style }}</style></head>
<body>
<header><h1>${words.title}</h1><a href="${locale === 'ja' ? '/?lang=en' : '/'}" lang="${locale === 'ja' ? 'en' : 'ja'}">${words.other}</a></header>
<main>
<p>${words.what}</p>
<p class="notice">${words.notice}</p>
<h2>${words.addresses}</h2>
<dl>${address(words.discovery, `${origin}/cds-services`)}<dt>${words.fhir}</dt><dd><code>${fhir}</code></dd>${address(words.capability, `${fhir}/metadata?_format=application/json`)}${address(words.patientList, `${origin}/sandbox/patients`)}</dl>
<h2>${words.services}</h2>
<p class="quiet">${words.servicesIntro(storyDay)}</p>
${services.length === 0 ? html`<p class="quiet">${words.noServices}</p>` : html``}
${services.map(
  service => html`<article><h3>${service.title ?? service.id} <code>${service.id}</code></h3><p>${service.description}</p>${commands(service)}</article>
`,
)}
<h2>${words.patients}</h2>
<p class="quiet">${words.patientsIntro}</p>
${patients.map(patient => patientCard(patient, fhir, locale))}
<h2>${words.faults}</h2>
<p>${words.faultsIntro}</p>
<pre>curl -s -X PUT ${origin}/sandbox/faults -d '{"delayMs":3000}'</pre>
<p class="quiet"><code>{"status":500}</code> <code>{"html":true}</code> <code>{"redirect":true}</code> <code>{"token":"required"}</code> · <code>curl -X DELETE ${origin}/sandbox/faults</code></p>
<footer class="quiet">Shirube · Apache-2.0</footer>
</main>
</body>
</html>
`.markup
}

function patientCard(patient: ListedPatient, fhir: string, locale: Locale): Html {
  const words = pageWords[locale]
  const link = ([name, query]: readonly [string, string]) => {
    const url = `${fhir}/${query.replace('{{context.patientId}}', patient.id)}`
    return html`<li><a href="${url}${url.includes('?') ? '&' : '?'}_format=application/json">${name}</a></li>`
  }
  const born = patient.birthDate ? html` <span class="quiet">${words.born} ${patient.birthDate}</span>` : html``
  return html`<article id="${patient.id}"><h3><code>${patient.id}</code></h3>
<p lang="ja">${patient.story ?? ''}</p><p>${patient.name}${born}</p>
<ul class="links">${Object.entries(recordQueries).map(link)}</ul></article>
`
}
