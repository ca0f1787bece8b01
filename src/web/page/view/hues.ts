/** Colours of people: hues that can be told apart on both grounds. */
const HUES = [8, 32, 92, 150, 178, 205, 232, 262, 292, 330]

/** The hue of a user, by id: the same on every page. */
export function hueOf(id: string): number {
  let sum = 0
  for (const char of id) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9_973
  return HUES[sum % HUES.length] ?? 0
}
