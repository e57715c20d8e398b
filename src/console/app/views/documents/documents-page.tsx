import type { Glance } from '../../../shapes/glance.ts'
import { ask } from '../../api.ts'
import type { PatientHere } from '../../fhir/patient-here.ts'
import { useLocale, useWords } from '../../locale.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { patientIn } from '../../patients.ts'
import { useRecord } from '../../record.ts'
import { useRemote } from '../../remote.ts'
import { amend, useRoute } from '../../route.ts'
import { useSettings } from '../../settings.tsx'
import { type Look, useReplies } from '../patient/answers.ts'
import { hookCall } from '../patient/hook-request.ts'
import { Claim } from './claim.tsx'
import { EpNote } from './ep-note.tsx'
import { Explanation } from './explanation.tsx'
import { PacketDocument } from './packet-document.tsx'
import { Referral } from './referral.tsx'
import { paragraphsBehind, saidBy } from './said.ts'
import { Signature } from './signature.tsx'
import { words } from './words.ts'

const kinds = ['ep-note', 'claim', 'referral', 'explanation', 'packet'] as const

export function DocumentsPage({ patientId, source }: PatientHere) {
  const say = useWords(words)
  const { locale } = useLocale()
  const { sandbox, today } = useSettings()
  const day = sandbox?.day ?? today
  const asked = useRoute().query.get('kind')
  const kind = kinds.find(one => one === asked) ?? 'ep-note'
  const { data: record, error: unread } = useRecord(source, patientId)
  const patient = patientIn(record)
  const look: Look | undefined = record && {
    patientId,
    day,
    home: day,
    changes: {},
    hook: kind === 'claim' ? 'order-sign' : 'patient-view',
    fhirBase: source.fhirBase,
    user: source.user,
    record,
  }
  const { data: replies, error, loading } = useReplies(kind === 'packet' ? undefined : look)
  const discharge = useReplies(look && kind === 'claim' ? { ...look, hook: 'encounter-discharge' } : undefined)
  const glance = useRemote(
    look && kind === 'explanation' ? `glance ${patientId} ${locale}` : undefined,
    async signal => {
      const body = look && (await hookCall({ ...look, locale }, signal))
      return ask<Glance>('console/api/glance', { locale, signal, body })
    },
  )
  const ready = !loading && !discharge.loading && !glance.loading && replies !== undefined
  const failure = unread ?? error ?? glance.error
  return (
    <>
      <Choice
        name="kind"
        legend={say.which}
        options={kinds}
        labels={say}
        chosen={kind}
        onChoose={chosen => amend({ kind: chosen })}
      />
      {failure && <Failure error={failure} />}
      {patient && look && kind === 'packet' && <PacketDocument look={look} patient={patient} source={source} />}
      {patient && ready && kind !== 'packet' && (
        <Sheet title={say[`${kind}-title`]} draft={say.draft} patient={patient} day={day} signature={<Signature />}>
          {kind === 'ep-note' && <EpNote said={saidBy('ep-waiver', replies)} />}
          {kind === 'claim' && <Claim said={saidBy('claim-check', replies) ?? saidBy('claim-check', discharge.data)} />}
          {kind === 'referral' && <Referral said={saidBy('germline-referral', replies)} />}
          {kind === 'explanation' && (
            <Explanation glance={glance.data} paragraphs={paragraphsBehind('ccat-registration/explained', replies)} />
          )}
        </Sheet>
      )}
    </>
  )
}
