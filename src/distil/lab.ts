import { codesIn, wordsOf } from './read/coding.ts'
import type { Observation } from './read/resources.ts'
import { fold } from './read/text.ts'

interface Lab {
  readonly name: string
  readonly loinc: readonly string[]
  /** JLAC10 analyte, the first five characters. */
  readonly jlac10: readonly string[]
  readonly words: RegExp
}

/** Laboratory values that bear on whether a drug can be given. */
export const labs: readonly Lab[] = [
  { name: 'creatinine', loinc: ['2160-0'], jlac10: ['3C015'], words: /^(血清)?クレアチニン$|^cre?$|^creatinine$/ },
  { name: 'egfr', loinc: ['33914-3', '62238-1'], jlac10: ['8A065'], words: /^egfr|^推算糸球体濾過量/ },
  { name: 'ast', loinc: ['1920-8'], jlac10: ['3B035'], words: /^ast(\s?\(got\))?$|^got$/ },
  { name: 'alt', loinc: ['1742-6'], jlac10: ['3B045'], words: /^alt(\s?\(gpt\))?$|^gpt$/ },
  { name: 'total-bilirubin', loinc: ['1975-2'], jlac10: ['3J010'], words: /^総ビリルビン$|^t ?bil$|^total bilirubin$/ },
  { name: 'neutrophils', loinc: ['751-8', '26499-4'], jlac10: [], words: /^好中球(絶対)?数$|^neutrophil count$|^anc$/ },
  {
    name: 'hemoglobin',
    loinc: ['718-7'],
    jlac10: ['2A030'],
    words: /^ヘモグロビン(量|濃度)?$|^血色素量?$|^hgb?$|^hb$|^hemoglobin$/,
  },
  {
    name: 'platelets',
    loinc: ['777-3', '26515-7'],
    jlac10: ['2A050'],
    words: /^血小板数?$|^plt$|^platelets?( count)?$/,
  },
]

const byCode: ReadonlyMap<string, string> = new Map(
  labs.flatMap(({ name, loinc, jlac10 }) => [...loinc, ...jlac10].map(code => [code, name] as const)),
)

/** Which of them an Observation measures; urine is not serum. Words count only where there is no LOINC code. */
export function labName({ code }: Observation): string | undefined {
  const analytes = codesIn(code, 'jlac10').map(one => one.replaceAll('-', ''))
  if (analytes.some(one => urine.includes(one.slice(9, 12)))) return undefined
  const loinc = codesIn(code, 'loinc')
  const coded = [...loinc, ...analytes.map(one => one.slice(0, 5))].flatMap(one => byCode.get(one) ?? [])[0]
  if (coded !== undefined || loinc.length > 0) return coded
  const words = wordsOf(code).map(fold)
  return labs.find(lab => words.some(word => lab.words.test(word)))?.name
}

/** JLAC10 materials. */
const urine = ['001', '004']
