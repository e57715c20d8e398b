import type { Service } from '#cards'
import type { RecordKey } from '#case'

/** Several services as one, so that what they need is read once; only the sections named are indispensable. */
export function together(services: readonly Service[], required: readonly RecordKey[]): Service {
  const [first] = services
  if (first === undefined) throw new Error('there is no service to be asked')
  const keys = new Set<RecordKey>(services.flatMap(({ needs }) => [...needs.required, ...needs.optional]))
  return { ...first, needs: { required, optional: [...keys].filter(key => !required.includes(key)) } }
}
