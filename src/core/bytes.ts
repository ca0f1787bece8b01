/** Bytes as hex, wherever the core runs. */

const DIGITS = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))

/** Lower-case hex of a few bytes. All characters at once: a text that grows costs twice as much. */
export function toHex(bytes: Uint8Array): string {
  const characters: number[] = []
  for (const byte of bytes) characters.push(DIGITS[byte >> 4] ?? 0, DIGITS[byte & 15] ?? 0)
  return String.fromCharCode(...characters)
}
