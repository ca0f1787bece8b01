/** Texts of words that are as frequent as those of a language: so is the work of a search index. */

/** As many as there are in some thousand real messages. */
const VOCABULARY = 20_000
/** How far the most frequent word stands out: the shares of words fall as 1 / (rank + this). */
const FLATNESS = 1.5
const CONSONANTS = 'bdfghklmnprstvz'
const VOWELS = 'aeiou'

/** `length` characters. */
export function madeText(length: number, random: () => number): string {
  let text = wordAt(rank(random))
  while (text.length < length) text += ` ${wordAt(rank(random))}`
  return text.slice(0, length)
}

/** From 0, the most frequent word. */
function rank(random: () => number): number {
  return Math.floor(FLATNESS * ((VOCABULARY / FLATNESS + 1) ** random() - 1))
}

const words: string[] = []

/** Frequent words are short. */
export function wordAt(index: number): string {
  words[index] ??= spelled(index)
  return words[index]
}

function spelled(index: number): string {
  let word = ''
  for (let rest = index + 1; rest > 0; ) {
    word += CONSONANTS[rest % CONSONANTS.length]
    rest = Math.floor(rest / CONSONANTS.length)
    word += VOWELS[rest % VOWELS.length]
    rest = Math.floor(rest / VOWELS.length)
  }
  return word
}
