const names = 'Ala Arg Asn Asp Cys Gln Glu Gly His Ile Leu Lys Met Phe Pro Ser Thr Trp Tyr Val Sec Ter'.split(' ')
const codes = 'ARNDCQEGHILKMFPSTWYVU*'
const letters: ReadonlyMap<string, string> = new Map(names.map((name, i) => [name, codes.charAt(i)]))

const residues = new RegExp(names.join('|'), 'gi')
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase()

/** What a protein change looks like in one-letter code: L858R, E746_A750del, V611fs, R960fs*2, Q590*, D770_N771insSVD. */
const shape =
  /^[AC-IK-NP-TV-Y*]\d+(?:_[AC-IK-NP-TV-Y*]\d+)?(?:fs(?:\*?\d*|\*\?)?|(?:delins|ins|del|dup)[A-Z*]*\d*|[AC-IK-NP-TU-Y*]|ext.*)$/

/**
 * A protein change without `p.`, in one-letter code: `L858R` for `NP_005219.2:p.(Leu858Arg)`, `ｐ．Ｌ８５８Ｒ` or `EGFR L858R`.
 * Nothing for no change, an unknown one, or no protein change at all.
 */
export function proteinChange(text: string): string | undefined {
  const plain = text.normalize('NFKC')
  const described = /(?:^|[^A-Za-z])p\.\s?[([]?([^\s)\];,\u0080-\uffff]+)/i.exec(plain)?.[1]
  if (described !== undefined) return oneLetter(described)
  return plain
    .split(/[^!-~]+|[:;,()[\]]+/)
    .map(oneLetter)
    .find(found => found !== undefined)
}

function oneLetter(text: string): string | undefined {
  const short = text
    .replace(/^[([]/, '')
    .replace(residues, name => letters.get(capital(name)) ?? name)
    .replace(
      /^([a-z])(\d+)([a-z]?)$/,
      (_, from: string, at: string, to: string) => `${from.toUpperCase()}${at}${to.toUpperCase()}`,
    )
    .replace(/^([A-Z])(\d+)(X|x)$/, '$1$2*')
    .replace(/^([A-Z]\d+)[A-Z]fs/, '$1fs')
  return shape.test(short) ? short : undefined
}
