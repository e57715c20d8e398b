import { root } from '../../api.ts'
import { exemplaryHooks } from '../../exemplary-hooks.ts'
import { useWords } from '../../locale.tsx'
import { CodeBlock } from '../../parts/code-block.tsx'
import { useSettings } from '../../settings.tsx'
import { LaunchPanel } from './launch-panel.tsx'
import { PatientResources } from './patient-resources.tsx'
import { words } from './words.ts'

/** What somebody who connects an EHR needs: addresses, a command for each service, resources, faults. */
export default function IntegratorsView() {
  const say = useWords(words)
  const { services, sandbox } = useSettings()
  const at = (path: string) => new URL(path, root()).href
  const address = (name: string, path: string) => (
    <>
      <dt>{name}</dt>
      <dd>
        <a href={at(path)}>{at(path)}</a>
      </dd>
    </>
  )
  const origin = root().href.replace(/\/$/, '')
  return (
    <div class="reading">
      <h1>{say.title}</h1>
      <p>{say.intro}</p>
      {sandbox && <p>{say.vanishes}</p>}
      <h2>{say.addresses}</h2>
      <dl class="addresses">
        {address(say.discovery, 'cds-services')}
        {sandbox && address(say.capability, `${sandbox.fhirPath}/metadata?_format=application/json`)}
        {sandbox && (
          <>
            <dt>{say.fhir}</dt>
            <dd>
              <code>{at(sandbox.fhirPath)}</code>
            </dd>
          </>
        )}
        {sandbox && address(say.patientList, 'sandbox/patients')}
        {sandbox && address(say.smart, `${sandbox.fhirPath}/.well-known/smart-configuration`)}
        {address(say.schemas, 'schemas/request.json')}
        {address(say.openapi, 'openapi.json')}
        {address(say.consoleOpenapi, 'console/api/openapi.json')}
        {sandbox && address(say.sandboxOpenapi, 'sandbox/openapi.json')}
        {address(say.health, 'readyz')}
      </dl>
      <h2>{say.services}</h2>
      {sandbox && <p class="quiet">{say.servicesIntro(sandbox.day)}</p>}
      {services.map(({ id, hook, title, description }) => (
        <article key={id} class="panel">
          <h3>
            {title} <code>{id}</code>
          </h3>
          <p>{description}</p>
          {sandbox && exemplaryHooks.has(hook) && (
            <CodeBlock
              text={`curl -s ${origin}/sandbox/requests/${id} | curl -s ${origin}/cds-services/${id} -H 'Content-Type: application/json' -d @-`}
            />
          )}
        </article>
      ))}
      {sandbox && (
        <>
          <h2>{say.launch}</h2>
          <p class="quiet">{say.launchIntro}</p>
          <LaunchPanel fhirPath={sandbox.fhirPath} />
          <h2>{say.patients}</h2>
          <p class="quiet">{say.patientsIntro}</p>
          <PatientResources fhirPath={sandbox.fhirPath} />
          <h2>{say.faults}</h2>
          <p>{say.faultsIntro}</p>
          <CodeBlock text={faultCommands(origin)} />
        </>
      )}
    </div>
  )
}

const FAULTS = ['{"delayMs":3000}', '{"status":500}', '{"html":true}', '{"redirect":true}', '{"token":"required"}']

const faultCommands = (origin: string): string =>
  [
    ...FAULTS.map(fault => `curl -s -X PUT ${origin}/sandbox/faults -d '${fault}'`),
    `curl -X DELETE ${origin}/sandbox/faults`,
  ].join('\n')
