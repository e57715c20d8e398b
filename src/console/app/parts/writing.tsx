import type { WrittenType } from '../fhir/written.ts'
import { useWords, type WordTable } from '../locale.tsx'
import type { RecordSource } from '../record.ts'

const words = {
  nobodySigns: {
    ja: '電子カルテが、操作している人を証明していません。署名する人がいないので、記入欄は読むだけです。',
    en: 'The EHR did not prove who you are. Without a signer the forms are for reading only.',
  },
  notGranted: {
    ja: (types: string) =>
      `電子カルテが、${types}の書き込みをしるべに許可していません。その記入欄は読むだけです。書き込むには、登録されたスコープをシステム管理者に確かめてください。`,
    en: (types: string) =>
      `The EHR does not let Shirube write ${types}. Those forms are for reading only; ask your administrator about the scopes that are registered.`,
  },
  Observation: { ja: '判断・所見（Observation）', en: 'judgements and findings (Observation)' },
  Consent: { ja: '同意・希望（Consent）', en: 'consents and wishes (Consent)' },
  DiagnosticReport: { ja: '報告書（DiagnosticReport）', en: 'reports (DiagnosticReport)' },
  Provenance: { ja: '記入者の記録（Provenance）', en: 'who entered it (Provenance)' },
  and: { ja: '、', en: ', ' },
} as const satisfies WordTable

/** Whether a form that writes these types may be sent. The open sandbox asks nobody. */
export const mayWrite = ({ token, user, writable }: RecordSource, ...types: readonly WrittenType[]): boolean =>
  token === undefined || (user !== undefined && types.every(type => writable?.includes(type)))

interface Props {
  readonly source: RecordSource
  readonly types: readonly WrittenType[]
}

/** Why forms are for reading only, in one sentence; nothing where all of them may be sent. */
export function WhyClosed({ source, types }: Props) {
  const say = useWords(words)
  const closed = types.filter(type => !mayWrite(source, type))
  if (closed.length === 0) return null
  return (
    <p class="panel closed" role="note">
      {source.user === undefined ? say.nobodySigns : say.notGranted(closed.map(type => say[type]).join(say.and))}
    </p>
  )
}
