/** Tells whether a text holds every word that is looked for; width, half-width kana and case aside. */
export function finding(wanted: string): (text: string) => boolean {
  const words = folded(wanted).split(/\s+/).filter(Boolean)
  return text => {
    const within = folded(text)
    return words.every(word => within.includes(word))
  }
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase()
