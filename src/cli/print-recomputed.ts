/** What recomputing a forum from its log found, for people and for programs. */
import type { Recomputed, WrongDigest } from '../replica/recompute.ts'
import { plural, printableLine } from './print-text.ts'

/** Batches that are shown: one is enough to know. */
const BROKEN_SHOWN = 20
const DIGEST_CHARS = 16

/** Whether the log is as it was sealed and the forum is what it makes. */
export function isSound({ stored, recomputed, wrong, broken }: Recomputed): boolean {
  return stored === recomputed && wrong.length === 0 && broken.length === 0
}

/** For programs. */
export function recomputedView(found: Recomputed) {
  const wrong = found.wrong.map(({ topic = null, title, stored = null, recomputed = null }) => {
    return { topic, title, stored, recomputed }
  })
  return { sound: isSound(found), ...found, wrong }
}

/** For people. */
export function recomputedLines(found: Recomputed): string[] {
  const { entries, stored, recomputed, wrong, broken } = found
  const size = plural(entries, 'entry', 'entries')
  const verdict = isSound(found)
    ? `sound: ${size} make the forum that is stored, digest ${stored.slice(0, DIGEST_CHARS)}`
    : `not sound: ${size} make a forum of digest ${recomputed.slice(0, DIGEST_CHARS)}, ` +
      `stored is ${stored.slice(0, DIGEST_CHARS)}`
  const more = broken.length - BROKEN_SHOWN
  return [
    verdict,
    ...wrong.map(wrongLine),
    ...broken.slice(0, BROKEN_SHOWN).map((sentence) => `broken: ${sentence}`),
    ...(more > 0 ? [`… and ${more} more`] : []),
  ]
}

function wrongLine({ topic, title, stored, recomputed }: WrongDigest): string {
  if (topic === undefined) return 'differs: the accounts'
  const what = `topic ${topic} "${printableLine(title)}"`
  if (stored === undefined) return `missing: ${what}`
  return recomputed === undefined ? `too much: ${what}` : `differs: ${what}`
}
