/** Shortened content ids: `7`, `7@`, `7@k3f`. */
const SHORTENED = /^([1-9][0-9]{0,14})(?:@([0-9a-hjkmnp-tv-z]{0,10}))?$/

/** The number, and what the author's id must begin with; undefined if it is no such text. */
export function shortenedId(text: string): { number: number; prefix: string } | undefined {
  const [, number, prefix = ''] = SHORTENED.exec(text) ?? []
  return number === undefined ? undefined : { number: Number(number), prefix }
}
