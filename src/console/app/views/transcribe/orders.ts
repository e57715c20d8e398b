import { search } from '../../fhir/search.ts'
import type { RecordSource } from '../../record.ts'
import { type Remote, useRemote } from '../../remote.ts'

const PANEL = 'https://w3id.org/shirube/fhir/CodeSystem/panel'

/** The patient's orders for a panel: reference, and name with day. */
export const usePanelOrders = (source: RecordSource, patientId: string): Remote<readonly [string, string][]> =>
  useRemote(`orders ${source.fhirBase} ${patientId}`, async signal => {
    const query = `ServiceRequest?patient=${encodeURIComponent(patientId)}&_count=500`
    const orders = await search<fhir4.ServiceRequest>(source, query, signal)
    return orders.flatMap(({ id, code, authoredOn }): [string, string][] => {
      const panel = code?.coding?.find(({ system }) => system === PANEL)
      if (panel === undefined) return []
      const name = panel.display ?? code?.text ?? panel.code ?? ''
      return [[`ServiceRequest/${id}`, authoredOn ? `${name}（${authoredOn}）` : name]]
    })
  })
