import { codesIn, has, wordsOf } from './read/coding.ts'
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

/** Which of them an Observation measures; urine is not serum. */
export function labName({ code }: Observation): string | undefined {
  const analytes = codesIn(code, 'jlac10').map(one => one.replaceAll('-', ''))
  const isUrine = analytes.some(one => one.slice(9, 12) === '001' || one.slice(9, 12) === '004')
  if (isUrine) return undefined
  const words = wordsOf(code).map(fold)
  return labs.find(
    lab =>
      has(code, 'loinc', ...lab.loinc) ||
      analytes.some(one => lab.jlac10.includes(one.slice(0, 5))) ||
      (codesIn(code, 'loinc').length === 0 && words.some(word => lab.words.test(word))),
  )?.name
}
