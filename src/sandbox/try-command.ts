/** A shell command that fetches the example request of a service and sends it there. */
export const tryCommand = (serviceId: string, origin: string): string =>
  `curl -s ${origin}/sandbox/requests/${serviceId} | curl -s ${origin}/cds-services/${serviceId} -H 'Content-Type: application/json' -d @-`
