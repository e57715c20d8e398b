import type { Told, Words } from '#cards'
import type { Line } from '#case'
import { cgpCoding } from '../shared/judgement-draft.ts'
import { type Item, type ItemSeen, itemsSeen } from './items.ts'

const QUESTIONNAIRE = 'https://w3id.org/shirube/fhir/Questionnaire/ccat-registration'

/** The registration form with everything the record tells already in it; what is inferred is marked in its text. */
export function filledForm(
  { c, k, words }: Pick<Told, 'c' | 'k' | 'words'>,
  patient: string,
  author?: string,
): fhir4.QuestionnaireResponse {
  const seen = itemsSeen(c, k).filter(one => one.value !== undefined)
  const groups = [...new Set(k.registrationItems.map(({ group }) => group))]
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: QUESTIONNAIRE,
    status: 'in-progress',
    subject: { reference: patient },
    authored: c.asOf,
    ...(author && { author: { reference: author } }),
    item: groups.flatMap(group => {
      const items = seen.filter(({ item }) => item.group === group).flatMap(one => answered(one, words) ?? [])
      return items.length > 0 ? [{ linkId: group, item: items }] : []
    }),
  }
}

function answered({ item, value, state }: ItemSeen, words: Words): fhir4.QuestionnaireResponseItem | undefined {
  const answer = answersOf(item, value, words)
  const mark = state === 'uncertain' ? '（推定、要確認）' : ''
  return answer.length > 0 ? { linkId: item.id, text: `${item.name.ja}${mark}`, answer } : undefined
}

type Answer = fhir4.QuestionnaireResponseItemAnswer

function answersOf(item: Item, value: unknown, words: Words): Answer[] {
  if (Array.isArray(value)) return value.map(one => ({ valueString: lineOf(one, words) }))
  switch (item.answer) {
    case 'date':
      return [{ valueDate: String(value) }]
    case 'whole-number':
      return [{ valueInteger: Number(value) }]
    case 'number':
      return [{ valueDecimal: Number(value) }]
    case 'yes-no':
      return [{ valueBoolean: value === true }]
    case 'code':
      return [{ valueCoding: codingOf(item, String(value)) }]
    case 'text':
      return [{ valueString: said[String(value)] ?? String(value) }]
  }
}

function codingOf({ id }: Item, code: string): fhir4.Coding {
  if (id === 'sex') return { system: 'http://hl7.org/fhir/administrative-gender', code }
  if (id === 'cancer-type') return { system: 'http://oncotree.mskcc.org', code }
  if (id === 'panel') return cgpCoding('panel', code)
  return { system: 'http://hl7.org/fhir/consent-provision-type', code }
}

/** A line of therapy in words: `2次 ニボルマブ 2025-03-01–2025-08-20`. */
function lineOf(line: unknown, words: Words): string {
  const { number, drugs, start, end, setting } = line as Line
  return `${number}次${setting === 'perioperative' ? '（周術期）' : ''} ${words.drugs(drugs)} ${start}–${end ?? ''}`
}

/** Codes of ours, as the form says them. */
const said: Readonly<Record<string, string>> = {
  resectable: '切除可能',
  'locally-advanced': '局所進行',
  metastatic: '転移',
  recurrent: '再発',
  tissue: '組織',
  blood: '血液',
  'bone-marrow': '骨髄',
  'body-fluid': '体腔液',
}
