import { uuid } from '../../../uuid.ts'
import type { Signature } from '../signature.ts'
import type { Finding } from './finding.ts'
import type { Heard, Probe } from './probe.ts'

type Signed = Exclude<Signature, 'unsigned'>

/** Where the services answer signed calls only: the call is answered, or refused with a 401 that says nothing. */
const checkedWith =
  (signature: Signed, holds: (heard: Heard) => boolean) =>
  async ({ signed, whole }: Probe): Promise<Finding> => {
    const feedback = {
      feedback: [{ card: uuid(), outcome: 'overridden', outcomeTimestamp: new Date().toISOString() }],
    }
    const heard = [
      await signed('cds-services', signature),
      await signed(whole.path, signature, whole.body),
      await signed(`${whole.path}/feedback`, signature, feedback),
    ]
    const said = heard.map(
      ({ status, text }) => `${status}${status === 401 ? (text === '' ? ', no body' : ', a body') : ''}`,
    )
    return { passed: heard.every(holds), saw: `discovery ${said[0]}; call ${said[1]}; feedback ${said[2]}` }
  }

const isAnswered = ({ status }: Heard) => status === 200
const isBare = ({ status, text }: Heard) => status === 401 && text === ''

export const jwtChecks = {
  jwtValid: checkedWith('valid', isAnswered),
  jwtMissing: checkedWith('no-token', isBare),
  jwtExpired: checkedWith('expired', isBare),
  jwtOtherAudience: checkedWith('wrong-audience', isBare),
  jwtUnknownKey: checkedWith('unknown-key', isBare),
  jwtReplayed: checkedWith('replayed', isBare),
}
