import type { RecordSource } from '../../record.ts'
import { type Remote, useRemote } from '../../remote.ts'

const PANEL = 'https://w3id.org/shirube/fhir/CodeSystem/panel'

/** The patient's orders for a panel: reference, and name with day. */
export const usePanelOrders = (
  { fhirBase, token }: RecordSource,
  patientId: string,
): Remote<readonly [string, string][]> =>
  useRemote(`orders ${fhirBase} ${patientId}`, async signal => {
    const headers = { Accept: 'application/fhir+json', ...(token && { Authorization: `Bearer ${token}` }) }
    const query = `ServiceRequest?patient=${encodeURIComponent(patientId)}&_count=500`
    const response = await fetch(`${fhirBase}/${query}`, { headers, signal })
    const found: fhir4.Bundle<fhir4.ServiceRequest> = response.ok ? await response.json() : { resourceType: 'Bundle' }
    return (found.entry ?? []).flatMap(({ resource }): [string, string][] => {
      const panel = resource?.code?.coding?.find(({ system }) => system === PANEL)
      if (resource === undefined || panel === undefined) return []
      const name = panel.display ?? resource.code?.text ?? panel.code ?? ''
      return [[`ServiceRequest/${resource.id}`, `${name}${resource.authoredOn ? `（${resource.authoredOn}）` : ''}`]]
    })
  })
